import { eventAroundFeatures } from '../event/event-likelihood.ts'
import type { Features } from '../features.ts'
import type { Reading } from '../reading.ts'
import { contextFeatures } from './context-features.ts'
import { groupsOf, listAround } from './data-class-lists.ts'
import type { DataClassMention } from './data-class-mentions.ts'
import { documentFeatures } from './document-features.ts'
import { governorFeatures } from './list-context.ts'
import { tellsExposure } from './tells-exposure.ts'

/** The features of one mention by which the model answers: is this said to be taken? */
export function dataClassFeatures(
  reading: Reading,
  mention: DataClassMention,
  all: readonly DataClassMention[],
  features: Features,
): void {
  for (const feature of documentFeatures(reading)) features.add(feature)
  const { sentence, start, end } = mention
  contextFeatures(mention, features)
  const { bySentence, byClass } = groupsOf(all)
  eventAroundFeatures(reading.model, sentence, features)
  const inSentence = bySentence.get(sentence) ?? []
  const list = listAround(mention, all)
  governorFeatures(sentence, list.start, list.end, features)
  if (tellsExposure(sentence, list)) features.add('told')
  features.add(`list=${Math.min(list.size, 5)}`)
  const beside = new Set(inSentence.map((other) => other.class))
  features.add(`beside=${Math.min(beside.size, 6)}`)
  features.word('class=', mention.class)
  const words = reading.model.text.slice(start, end).toLowerCase()
  features.word('words=', words)
  features.add(`plural=${words.endsWith('s')}`)
  const times = byClass.get(mention.class)?.length ?? 0
  features.add(`times=${Math.min(times, 4)}`)
}
