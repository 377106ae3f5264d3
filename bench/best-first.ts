import { classOfGold } from '../models/facts/gold-classes.ts'
import type { Statement } from '../src/cases/statement.ts'

const rank = { confirmed: 4, reported: 3, claimed: 2, suspected: 1, denied: 0 }

/** Our data classes in the scorer's names; what it does not score keeps ours. */
const goldOfClass = new Map(
  Object.entries(classOfGold).flatMap(([gold, classes]) =>
    classes.map((id): [string, string] => [id, gold]),
  ),
)

/** The answers a scorer reads, from a document's statements: values of a field, best first. */
export function bestFirst(statements: readonly Statement[]): {
  victim: string[]
  attacker: string[]
  dataKinds: string[]
  records: number[]
  time: string[]
  thirdParty: boolean
} {
  const order = new Map<string, { value: string; score: number }>()
  const add = (field: string, value: string, score: number): void => {
    const key = `${field}\n${value}`
    const old = order.get(key)
    if (old) old.score += score
    else order.set(key, { value, score })
  }
  for (const each of statements) {
    const score = each.confidence + rank[each.modality] / 100
    if (each.field === 'victim') add('victim', each.value.name, score)
    if (each.field === 'actor') add('actor', each.value.name, score)
    if (each.field === 'dataClass' && each.value.exposed && each.modality !== 'denied')
      add('data', each.value.class, score)
    // The gold counts records and people; a volume is no number of them.
    if (
      each.field === 'recordCount' &&
      each.modality !== 'denied' &&
      !each.value.superseded &&
      each.value.unit !== 'bytes'
    )
      add('count', String(each.value.count), score)
    // In the words of the text, which the scorer reads by the calendar that it read the gold by: a
    // part of the gold ("recent months") has no days. A breach is dated by when it was found as well.
    if (each.field === 'date' && each.value.kind === 'occurred') add('date', each.quote, score)
    if (each.field === 'date' && each.value.kind === 'discovered')
      add('date', each.quote, score / 2)
  }
  const take = (field: string): string[] =>
    [...order]
      .filter(([key]) => key.startsWith(`${field}\n`))
      .map(([, entry]) => entry)
      .sort((a, b) => b.score - a.score)
      .map(({ value }) => value)
  return {
    victim: take('victim'),
    attacker: take('actor'),
    dataKinds: take('data').map((id) => goldOfClass.get(id) ?? id),
    records: take('count').map(Number),
    time: take('date'),
    thirdParty: statements.some(({ field }) => field === 'thirdParty'),
  }
}
