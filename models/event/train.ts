/**
 * Trains the event model, which says of a sentence whether it tells of a breach as something that
 * happened: `node models/event/train.ts NEWS_DIR`. Prints figures cross-validated by story and writes the
 * weights. The breach, victim and fact models read its likelihoods, so it is trained first.
 */
import { writeFileSync } from 'node:fs'
import { score } from '../lib/logistic.ts'
import { eventRows } from './event-rows.ts'
import { fitEvent, fitEventFolds, toEventModel } from './fit-event.ts'

const [directory = ''] = process.argv.slice(2)
if (directory === '') {
  console.error('Usage: node models/event/train.ts NEWS_DIR')
  process.exit(2)
}

const rows = eventRows(directory)
const scored = fitEventFolds(rows).flatMap((model, fold) =>
  rows.filter((row) => row.fold === fold).map((row) => ({ row, p: score(model, row.features) })),
)
for (const source of ['casie', 'own', 'hibp']) {
  const some = scored.filter(({ row }) => row.source === source)
  const byDoc = Map.groupBy(some, ({ row }) => row.doc)
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const count = (test: (each: (typeof some)[number]) => boolean): number =>
      some.filter(test).length
    const right = count(({ row, p }) => p >= threshold && row.label === 1)
    const found = count(({ p }) => p >= threshold)
    const gold = count(({ row }) => row.label === 1)
    const docs = [...byDoc.values()].map((all) => ({
      isBreach: all[0]?.row.isBreach === true,
      tells: all.some(({ p }) => p >= threshold),
    }))
    const share = (isBreach: boolean): string => {
      const those = docs.filter((doc) => doc.isBreach === isBreach)
      return `${those.filter(({ tells }) => tells).length} of ${those.length}`
    }
    console.log(
      `${source} ${threshold}: sentences P ${(right / Math.max(1, found)).toFixed(3)} R ${(right / Math.max(1, gold)).toFixed(3)}, documents with one: breach ${share(true)}, none ${share(false)}`,
    )
  }
}
const final = fitEvent(rows)
writeFileSync(
  new URL('../../src/analysis/event/event-model.json', import.meta.url),
  `${JSON.stringify(toEventModel(final))}\n`,
)
console.log(`${rows.length} sentences, ${final.weights.size} features`)
