import { describe, it } from 'node:test'
import {
  gdpr,
  regulation1182,
  nis2,
  dora,
  cra,
  telecoms,
  unitedKingdom,
  britishAndSwissNis,
} from './europe-cases.ts'
import { check } from './worked-cases.ts'

describe('EU and EEA law', () => {
  it('GDPR: the authority unless a risk is unlikely, people where it is high, the controller always', () => {
    check(gdpr())
  })

  it('Regulation 1182/71: hours do not roll at Christmas, nor over the spring change of clocks', () => {
    check(regulation1182())
  })

  it('NIS2: 24 hours, 72 hours, one month after the notification; trust services 24 hours', () => {
    check(nis2())
  })

  it('DORA: the earlier of two limits, late classification, and relief at the weekend', () => {
    check(dora())
  })

  it('CRA: since 11 September 2026, for severe incidents and exploited vulnerabilities', () => {
    check(cra())
  })

  it('Regulation 611/2013: telecoms report in 24 hours and complete in three days', () => {
    check(telecoms())
  })
})

describe('United Kingdom and Switzerland', () => {
  it('UK GDPR and PECR', () => {
    check(unitedKingdom())
  })

  it('UK NIS and the Swiss laws', () => {
    check(britishAndSwissNis())
  })
})
