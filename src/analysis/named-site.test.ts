import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../test/helpers/report-of.ts'
import { siteAtHead } from './named-site.ts'
import { buildTextModel } from './text/segment.ts'

const siteOf = (text: string): string | null => siteAtHead(buildTextModel(text))

describe('the head of a text', () => {
  it('names the owner of a status page', () => {
    const entry = 'Resolved\nThis incident is closed.\nMar 20, 2026 - 15:40 UTC'
    assert.equal(
      siteOf(`Access to tokens\n\nIncident Report for Tarnbox\n\n${entry}`),
      'Tarnbox Status',
    )
    assert.equal(siteOf(`Tarnbox Status\n\nAccess to tokens\n\n${entry}`), 'Tarnbox Status')
    assert.equal(siteOf(`Tarnbox Status Page\n\nAccess to tokens\n\n${entry}`), 'Tarnbox Status')
    assert.equal(siteOf('Marital Status\n\nThe form asks for it.\n\nNobody knows why.'), null)
  })

  it('names the authority whose paper it is', () => {
    const body = 'Tarn Outsourcing lost records of 4,000 people. The inquiry took two years.'
    assert.equal(
      siteOf(`Department of Justice\n\nFOR IMMEDIATE RELEASE\n\n${body}`),
      'Department of Justice',
    )
    assert.equal(
      siteOf(`Two arrested\n\nNews from the Wessex Regional Organised Crime Unit\n\n${body}`),
      'Wessex Regional Organised Crime Unit',
    )
    assert.equal(
      siteOf(`Media centre\n\nWe have fined Tarn Outsourcing £4.4 million.\n\n${body}`),
      'Supervisory authority',
    )
    assert.equal(
      siteOf(
        `Data breach: the CNIL imposes a fine on Tarn\n\n${body}\n\nThe restricted committee noted that.`,
      ),
      'CNIL',
    )
  })

  it('names none where a paper reports what an authority did', () => {
    const body = 'The regulator found that the server had no password.'
    assert.equal(siteOf(`ICO fines Tarn Outsourcing\n\nBy Ada Moss\n\n${body}`), null)
    assert.equal(siteOf(`The CNIL fined Tarn Outsourcing on Monday.\n\n${body}`), null)
    assert.equal(siteOf(`Hackers rob the Department of Justice\n\n${body}`), null)
  })
})

it('what an authority finds is its own word, also where the breach was notified to it', () => {
  const facts = factsOf(`PRESS RELEASE - Italian SA fines Banca Tarnese S.p.A. EUR 2.8 million

The proceedings originated from a breach notification by the bank. An employee had, between 21 February 2022 and 24 April 2024, consulted the account data of 3,573 customers without any work-related reason.`)
  assert.deepEqual(
    facts.victims.map(({ name }) => name),
    ['Banca Tarnese S.p.A.'],
  )
  assert.equal(facts.incident?.assertedBy, 'authority')
})
