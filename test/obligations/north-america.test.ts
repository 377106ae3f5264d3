import { describe, it } from 'node:test'
import {
  hipaaNotices,
  leftToFederalLaw,
  ftc,
  banking,
  sec,
  regulationSpCaliforniaFcc,
  specialStateNotices,
  canada,
} from './north-america-cases.ts'
import { check } from './worked-cases.ts'

describe('US federal rules', () => {
  it('HIPAA: sixty days, 500 for the Secretary, more than 500 of one state for the media', () => {
    check(hipaaNotices())
  })

  it('states that leave HIPAA and GLBA entities to federal law', () => {
    check(leftToFederalLaw())
  })

  it('FTC rules', () => {
    check(ftc())
  })

  it('banking, credit unions, New York DFS', () => {
    check(banking())
  })

  it('SEC: four business days from materiality, whatever day it falls on', () => {
    check(sec())
  })

  it('Regulation S-P, California health facilities, FCC', () => {
    check(regulationSpCaliforniaFcc())
  })

  it('special notices of states', () => {
    check(specialStateNotices())
  })
})

describe('Canada', () => {
  it('PIPEDA, Quebec, Alberta and OSFI', () => {
    check(canada())
  })
})
