import type { Features } from '../features.ts'
import type { Reading } from '../reading.ts'
import { eventAroundFeatures } from '../event/event-likelihood.ts'
import { contextFeatures } from './context-features.ts'
import type { CountMention } from './count-mentions.ts'
import { hasOther, isUnique, summaryOf, unitsBeside } from './count-summary.ts'
import { documentFeatures } from './document-features.ts'
import { governorFeatures } from './list-context.ts'
import { tellsSize } from './tells-size.ts'

/**
 * From this many people on, American law demands that a breach of health data is told to the media. Texts name the
 * threshold itself, so the number is seldom a size.
 */
const reportable = 500

const isPlural = (noun: string): boolean => /s$|people|personnel|staff|children|men$/.test(noun)

/** The features of one number by which the model answers: is this the size of this breach? */
export function countFeatures(
  reading: Reading,
  mention: CountMention,
  all: readonly CountMention[],
  features: Features,
): void {
  for (const feature of documentFeatures(reading)) features.add(feature)
  const { sentence, start, end, unit, noun, count } = mention
  contextFeatures(mention, features)
  governorFeatures(sentence, start, end, features)
  eventAroundFeatures(reading.model, sentence, features)
  if (tellsSize(sentence, start, end)) features.add('told')
  features.word('unit=', unit)
  features.word('noun=', noun)
  features.add(`size=${Math.floor(Math.log10(Math.max(1, count)))}`)
  features.add(`round=${/[1-9]0{3,}$/.test(String(count))}`)
  if (noun === '') features.add('no-noun')
  const words = reading.model.text.slice(start, end)
  if (isUnique(words)) features.add('unique')
  if (!/\d/.test(words)) features.add('spelled')
  if (count > 1 && noun !== '' && !isPlural(noun)) features.add('singular')
  if (count === reportable) features.add('reportable')
  if (/\d,\d{3}/.test(words)) features.add('exact')
  const document = summaryOf(all)
  const others = all.length - (document.timesByCount.get(count) ?? 0)
  if (document.largest <= count) {
    features.add('largest')
    features.word('largest:', unit)
  }
  if (others === 0) features.add('only')
  if (all[0] === mention) features.add('first')
  const before = document.othersBefore.get(mention) ?? 0
  features.add(`before=${Math.min(3, before)}`)
  if (hasOther(document.uniqueByCount, count)) features.add('beside-unique')
  const beside = unitsBeside(document, count)
  for (const other of beside) {
    features.word('beside=', other)
    features.add(`beside=${other}:${unit}`)
  }
  const near = document.bySentence.get(sentence)
  if (near !== undefined) {
    for (const other of unitsBeside(near, count)) features.add(`with=${other}:${unit}`)
    if (near.most > count) features.add('with-larger')
    if (near.least < count) features.add('with-smaller')
  }
  const kind = documentFeatures(reading)[0] ?? ''
  const rank = document.topCounts.filter((other) => other > count).length
  features.add(`${kind} rank=${rank} of ${Math.min(others, 3)}`)
  features.add(`${kind} before=${Math.min(2, before)}`)
  features.add(`${kind} unit=${unit} beside=${beside.slice(0, 2).join(',')}`)
  const size = Math.min(3, Math.floor(Math.log10(Math.max(1, count)) / 1.5))
  const largestOther = document.distinctTop.find((other) => other !== count) ?? 1
  const ratio = others === 0 ? 0 : Math.log10(Math.max(1, largestOther) / Math.max(1, count))
  features.add(`ratio=${Math.max(-1, Math.min(3, Math.round(ratio)))}:${size}`)
  features.add(`times=${Math.min(all.length - others, 3)}`)
  features.add(`others=${Math.min(others, 6)}`)
}
