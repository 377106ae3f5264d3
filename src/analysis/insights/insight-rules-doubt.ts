import { listInWords } from '#base/list-in-words.ts'
import {
  allExposed,
  classesInWords,
  evidenceOf,
  isOnlyClaimed,
  isUnproven,
  notExposed,
  surest,
} from './read-facts.ts'
import type { InsightRule } from './rule.ts'

/** What is denied, only claimed, or not known of the data. */
export const doubtInsightRules: readonly InsightRule[] = [
  {
    id: 'stated-not-exposed',
    find: ({ facts }) => {
      const found = notExposed(facts)
      if (found.length === 0) return null
      const speakers = [...new Set(found.map(({ assertedBy }) => speakerInWords[assertedBy]))]
      return {
        title: `Stated as not exposed: ${classesInWords(found)}`,
        why: `This is the word of ${listInWords(speakers)}, and limits the harm only if it is true.${found.some(({ disputedBy }) => disputedBy !== undefined) ? ' Others say that some of it was taken.' : ''}`,
        severity: 'info',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'loss-unproven',
    find: ({ facts }) => {
      const found = allExposed(facts)
      // Where the whole event is open, that is said of it.
      if (found.length === 0 || isUnproven(facts) || !isOnlyClaimed(found)) return null
      const modality = surest(found)
      return {
        title: `That data was taken is ${modality}, not confirmed`,
        why: `${modality === 'claimed' ? 'Only the attacker says' : 'It is held possible, and no more,'} that the data includes ${classesInWords(found)}. Check the claim before anybody is told that data was lost.`,
        severity: 'medium',
        facts: evidenceOf(found),
      }
    },
  },
  {
    id: 'kinds-unknown',
    find: ({ facts }) => {
      if (allExposed(facts).length > 0 || facts.victims.length === 0) return null
      return {
        title: 'It is not known yet which data was taken',
        why: 'No source in this case names a class of exposed data, so the risk to people cannot be judged.',
        severity: 'medium',
        facts: evidenceOf(facts.victims),
      }
    },
  },
]

const speakerInWords = {
  victim: 'the breached organisation',
  vendor: 'its supplier',
  actor: 'the attacker',
  authority: 'an authority',
  publisher: 'the publisher',
  analyst: 'an analyst',
  instrument: 'a measurement',
} as const
