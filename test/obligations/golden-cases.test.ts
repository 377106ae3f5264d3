import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readEnvironment } from '#base/config.ts'
import { evaluateObligations, parseFacts, regimes } from '#obligations/index.ts'
import { now } from './case-of.ts'

const path = readEnvironment()['BREAKWATER_LAW_CASES']

interface GoldenCase {
  readonly id: string
  readonly facts: unknown
  readonly expected: {
    readonly duties: readonly {
      readonly dutyId: string
      readonly dueAt: string | null
      readonly legalLatestAt?: string
    }[]
    readonly notTriggered?: readonly { readonly dutyId: string; readonly code: string }[]
  }
}

const instant = (at: string | null | undefined): string | null =>
  at == null ? null : Temporal.Instant.from(at).toString()

describe('worked cases of others', () => {
  it(
    'have the same duties, due moments and reasons',
    { skip: path === undefined ? 'BREAKWATER_LAW_CASES names no file of cases' : false },
    () => {
      const cases = JSON.parse(readFileSync(path ?? '', 'utf8')) as readonly GoldenCase[]
      assert.ok(cases.length > 0)
      for (const { id, facts, expected } of cases) {
        const parsed = parseFacts(facts)
        assert.ok(parsed.ok, id)
        const evaluation = evaluateObligations(parsed.value.facts, { regimes, now })
        const dutyById = new Map(evaluation.duties.map((duty) => [duty.dutyId, duty]))
        const codeById = new Map(
          evaluation.notTriggered.map(({ dutyId, code }) => [dutyId, code as string]),
        )
        const owed = evaluation.duties.filter((duty) => duty.owed === true)
        assert.deepEqual(
          owed.map(({ dutyId }) => dutyId).toSorted(),
          expected.duties.map(({ dutyId }) => dutyId).toSorted(),
          id,
        )
        for (const { dutyId, dueAt, legalLatestAt } of expected.duties) {
          const duty = dutyById.get(dutyId)
          assert.equal(instant(duty?.dueAt), instant(dueAt), `${id} ${dutyId}`)
          if (legalLatestAt !== undefined) {
            assert.equal(instant(duty?.legalLatestAt), instant(legalLatestAt), `${id} ${dutyId}`)
          }
        }
        for (const { dutyId, code } of expected.notTriggered ?? []) {
          assert.equal(codeById.get(dutyId), code, `${id} ${dutyId}`)
        }
      }
    },
  )
})
