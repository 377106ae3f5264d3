import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changedWords } from './changed-words.ts'
import type { StatementRow } from './queries.ts'
import { resolveFacts } from './resolve-facts.ts'

let next = 0
const said = (saidAt: string, field: string, value: object, modality = 'confirmed') =>
  ({
    n: ++next,
    documentId: 'doc_1',
    field,
    value,
    modality,
    assertedBy: modality === 'claimed' ? 'actor' : 'victim',
    start: next,
    end: next + 1,
    quote: 'x',
    confidence: 0.9,
    extractor: 'test@1',
    saidAt,
    reason: null,
    by: null,
    withdrawn: false,
  }) as StatementRow
const told = (...statements: readonly StatementRow[]): readonly string[] =>
  changedWords(resolveFacts(statements), statements).map(({ at, text }) => `${at} ${text}`)
const people = (count: number) => ({ count, unit: 'people', scope: 'victim' })

describe('what sources said when it changed', () => {
  it('tells a figure and the one that replaced it', () => {
    assert.deepEqual(
      new Set(
        told(
          said('2026-10-15', 'recordCount', people(640_000)),
          said('2026-11-24', 'recordCount', people(2_300_000)),
        ),
      ),
      new Set([
        '2026-10-15 The organisation said that the number is about 640,000 people',
        '2026-11-24 The organisation said that the number is about 2.3 million people',
      ]),
    )
  })

  it('tells both sides of a dispute, each by who said it first', () => {
    const password = (exposed: boolean) => ({ class: 'password', exposed })
    assert.deepEqual(
      told(
        said('2026-10-01', 'dataClass', password(true), 'claimed'),
        said('2026-10-15', 'dataClass', password(false), 'denied'),
        said('2026-10-20', 'dataClass', password(false), 'denied'),
      ).toSorted(),
      [
        '2026-10-01 The attacker claimed that the exposed data includes passwords and credentials',
        '2026-10-15 The organisation said that the exposed data does not include passwords and credentials',
      ],
    )
  })

  it('tells nothing where all say one thing', () => {
    assert.deepEqual(told(said('2026-10-15', 'recordCount', people(640_000))), [])
  })
})
