import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildTextModel } from '../text/segment.ts'
import { eventLikelihood, likelyTellsEvent } from './event-likelihood.ts'

const first = (text: string) => buildTextModel(text).sentences[0]
const likelihoodOf = (text: string): number => {
  const sentence = first(text)
  assert.ok(sentence !== undefined, text)
  return eventLikelihood(sentence)
}

describe('whether a sentence tells of the event', () => {
  it('is likely where somebody unwelcome took what belongs to people, in whatever words', () => {
    for (const text of [
      'A stranger wandered through our archive on 4 May and lifted the files of 3,100 tenants.',
      'Burglars hoovered up names and passport scans of 12,400 travellers from the booking server.',
    ])
      assert.ok(likelihoodOf(text) >= 0.6, `${text} ${likelihoodOf(text)}`)
  })

  it('is unlikely where the same words tell of something else', () => {
    for (const text of [
      'The choir sang three numbers and was given a standing ovation.',
      'Please change your password and never open attachments from strangers.',
      'Could an attacker read the files of your customers?',
    ])
      assert.ok(likelihoodOf(text) < 0.4, `${text} ${likelihoodOf(text)}`)
  })

  it('is never so of advice', () => {
    const model = buildTextModel(
      'What you should do\n\nIf a thief took your card and copied names and numbers, ring your bank.',
    )
    assert.deepEqual(model.sentences.filter(likelyTellsEvent), [])
  })
})
