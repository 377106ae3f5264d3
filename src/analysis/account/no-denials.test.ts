import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf, reportOf } from '../../../test/helpers/report-of.ts'

describe('words that sound like a denial', () => {
  it('are none of a worker who was dismissed and reported', () => {
    assert.equal(
      factsOf(
        'Banco Tarno said on Wednesday that a call-centre employee had sold data on 24,600 clients. The worker was dismissed and reported to the prosecutor.',
      ).status,
      'confirmed',
    )
    assert.equal(
      factsOf(
        'A seller offers data of 24,600 clients of Banco Tarno. The bank dismissed the report: "We were not hacked."',
      ).status,
      'denied',
    )
  })

  it('are none where nobody but the finder is meant', () => {
    assert.notEqual(
      factsOf(
        'A database of Tarnroom could be read by anyone and held names of 1,100,000 users. Tarnroom replies: "We have fixed it and are informing the parents. We have no sign that anybody other than the researcher read the data."',
      ).status,
      'denied',
    )
  })

  it('deny where a paper takes back what it reported', () => {
    assert.equal(
      factsOf(
        'Correction: No data breach at Stadtsparkasse Tarnthal\n\nIn an earlier version of this article we reported that customer data of Stadtsparkasse Tarnthal had been stolen. That is wrong. There was no intrusion into systems of the savings bank.',
      ).status,
      'denied',
    )
  })
})

describe('who tells of a find', () => {
  it('is not the house where the finder writes of himself', () => {
    const facts = factsOf(`Thread by @tarnwatch

1/ So, the telemedicine app Medilark has an API that lets you enumerate every patient by counting up a number. I reported it on 1 June and got nothing back.

2/ It returns name, mobile number and the doctor's notes.`)
    assert.equal(facts.status, 'reported')
    assert.equal(facts.incident?.assertedBy, 'publisher')
  })

  it('reports nothing where an interface only can do something', () => {
    assert.equal(
      reportOf('The new API lets you count up the orders of a customer. It needs a login.')
        .isBreachReport,
      false,
    )
  })
})

it('a post that describes an intrusion is no boast of an attacker', () => {
  const { status } = factsOf(
    'In January 2026 our team was called in by Tarn Werke, a manufacturer whose servers had been encrypted by Akira ransomware. This post describes what we found. The attackers logged in to the VPN and copied 75 GB of files.',
  )
  assert.notEqual(status, 'claimed')
})
