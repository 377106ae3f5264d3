/**
 * Trains the account model: `node models/account/train.ts --pages FILE... [--dry]`, after the victim and supplier
 * models. FILEs are annotated pages in the format of `bench/corpus`; the tuning part of our own corpus is
 * learned from too. A document is an example by whether most of its victims are confirmed. Prints, for
 * models that have not seen the site of a document, what it would turn into confirmed, and writes the weights.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCorpus, readDocuments, type GoldDocument } from '../../bench/read-corpus.ts'
import { accountFeatures } from '../../src/analysis/account/account-features.ts'
import { readTellings, weightiest } from '../../src/analysis/account/read-account.ts'
import { findEntities } from '../../src/analysis/entities/find-entities.ts'
import { namesOf } from '../../src/analysis/features.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { foldOf, score, toModel, train, type Example } from '../lib/logistic.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    dry: { type: 'boolean', default: false },
  },
})
const folds = 5
/** Few documents tell of what nobody has confirmed. */
const unconfirmedWeight = 4

interface Row extends Example {
  readonly fold: number
  /** What single sentences make of it. */
  readonly read: string
}

function toRow({ id, text, title, siteName, publishedAt, facts }: GoldDocument): Row | null {
  const victims = facts.get('victim') ?? []
  if (victims.length === 0) return null
  const reading = openReading({
    text,
    title: title || null,
    publishedAt: publishedAt || null,
    siteName: siteName || null,
    url: null,
  })
  if (reading.listing !== null) return null
  reading.entities = findEntities(reading).entities
  const tellings = readTellings(reading)
  const confirmed = victims.filter(({ modality }) => modality === 'confirmed').length
  const label = confirmed > victims.length / 2 ? 1 : 0
  return {
    fold: foldOf(siteName || id, folds),
    read: weightiest(tellings)?.modality ?? 'reported',
    label,
    weight: label === 1 ? 1 : unconfirmedWeight,
    features: namesOf((features) => accountFeatures(reading, tellings, features)),
  }
}

const rows = [...readCorpus(), ...values.pages.flatMap((file) => readDocuments(file))]
  .filter(({ isBreach, split }) => isBreach && split === 'tune')
  .flatMap((document) => toRow(document) ?? [])
const options = { epochs: 20, rate: 0.05, l2: 10, minCount: 6, runs: 3 }
const judged = Array.from({ length: folds }, (_, fold) => {
  const model = train(
    rows.filter((row) => row.fold !== fold),
    options,
  )
  return rows
    .filter((row) => row.fold === fold)
    .map((row) => ({ ...row, likely: score(model, row.features) }))
}).flat()
for (const read of ['reported', 'claimed', 'suspected', 'denied']) {
  const some = judged.filter((row) => row.read === read)
  for (const least of [0.6, 0.7, 0.8, 0.9]) {
    const taken = some.filter(({ likely }) => likely >= least)
    const right = taken.filter(({ label }) => label === 1).length
    console.log(
      `read as ${read}, ${some.length} documents: at ${least} confirmed ${taken.length}, rightly ${right}`,
    )
  }
}
if (!values.dry) {
  const model = toModel(train(rows, options), 0.8)
  writeFileSync(
    new URL('../../src/analysis/account/account-model.json', import.meta.url),
    `${JSON.stringify(model)}\n`,
  )
  console.log(`${rows.length} documents, ${Object.keys(model.weights).length} weights`)
}
