/**
 * Trains the denial model: `node models/denial/train.ts`. Which classes of data that a report names are said
 * not to have been lost; on the tuning part of our own documents, the only ones with such gold. Prints
 * figures cross-validated by document beside those of the rules, and writes the weights.
 */
import { writeFileSync } from 'node:fs'
import { readCorpus } from '../../bench/read-corpus.ts'
import { findEntities } from '../../src/analysis/entities/find-entities.ts'
import { findDataClassMentions } from '../../src/analysis/facts/data-class-mentions.ts'
import { denialFeatures } from '../../src/analysis/facts/denial-features.ts'
import { findDataClasses } from '../../src/analysis/facts/find-data-classes.ts'
import { namesOf } from '../../src/analysis/features.ts'
import { openReading } from '../../src/analysis/reading.ts'
import { foldOf, score, toModel, train, type Example } from '../lib/logistic.ts'

const folds = 5
/** One mention in ten is denied. */
const rare = 3
interface Mention extends Example {
  readonly key: string
  readonly fold: number
}
/** In place of the model: the rules alone. */
const silent = { bias: -99, threshold: 1, weights: {} }
const mentions: Mention[] = []
const gold = new Set<string>()
const ruled = new Set<string>()
for (const { id, text, title, siteName, publishedAt, facts, split, isBreach } of readCorpus()) {
  if (split !== 'tune' || !isBreach) continue
  const values = new Set((facts.get('data') ?? []).map(({ value }) => value))
  for (const value of values) if (value.startsWith('-')) gold.add(`${id} ${value.slice(1)}`)
  const reading = openReading({
    text,
    title: title || null,
    publishedAt,
    siteName: siteName || null,
    url: null,
  })
  if (reading.listing !== null) continue
  reading.entities = findEntities(reading).entities
  for (const { value } of findDataClasses(reading, undefined, silent))
    if (!value.exposed) ruled.add(`${id} ${value.class}`)
  for (const { class: name, sentence, start, end, voice } of findDataClassMentions(reading)) {
    if (voice.generic) continue
    const denied = values.has(`-${name}`)
    const taken = values.has(`+${name}`)
    // Both at once tells nothing of a single mention.
    if (denied && taken) continue
    mentions.push({
      key: `${id} ${name}`,
      fold: foldOf(id, folds),
      label: denied ? 1 : 0,
      weight: denied ? rare : taken ? 1 : 0.5,
      features: namesOf((features) =>
        denialFeatures(sentence, reading.model.sentences[sentence.index - 1], start, end, features),
      ),
    })
  }
}
const options = { epochs: 60, rate: 0.1, l2: 1, minCount: 3, runs: 5 }
const scored = Array.from({ length: folds }, (_, fold) => {
  const model = train(
    mentions.filter((each) => each.fold !== fold),
    options,
  )
  return mentions
    .filter((each) => each.fold === fold)
    .map(({ key, features }) => ({ key, p: score(model, features) }))
}).flat()
const show = (name: string, found: ReadonlySet<string>): void => {
  const right = [...found].filter((key) => gold.has(key)).length
  console.log(
    `${name}: right ${right} wrong ${found.size - right} missed ${gold.size - right}, F1 ${((2 * right) / (found.size + gold.size)).toFixed(3)}`,
  )
}
show('rules', ruled)
for (const least of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const found = new Set(scored.filter(({ p }) => p >= least).map(({ key }) => key))
  show(`model ${least}`, found)
  show(`both ${least}`, ruled.union(found))
}
writeFileSync(
  new URL('../../src/analysis/facts/denial-model.json', import.meta.url),
  `${JSON.stringify(toModel(train(mentions, options), 0.6))}\n`,
)
