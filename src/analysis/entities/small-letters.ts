import { commonWords } from '#data/common-words.ts'
import { wordSet } from '#base/word-map.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import type { NameMention } from './find-names.ts'

/**
 * Names that are written with a small letter: "voltaro". Where a sentence begins with such a word, it is no
 * slip of the writer's but the way the name is spelled; it must come again, with a verb or a possessive that only
 * somebody who acts has. Empty for texts that are written in small letters throughout.
 */
export function findSmallNames({ sentences }: TextModel): readonly NameMention[] {
  const told = sentences.filter(({ kind }) => kind === 'prose' || kind === 'heading')
  const opening = told.flatMap(openingWord)
  if (opening.length === 0 || opening.length * mostOpenings > told.length) return []
  const asked = new Set(opening)
  const seen = new Map<string, NameMention[]>()
  for (const sentence of told) {
    for (const { text, start, end, kind } of sentence.tokens) {
      if (kind !== 'word') continue
      const name = text.replace(/[’']s$/, '')
      if (!asked.has(name)) continue
      const found = seen.get(name) ?? []
      found.push({ text: name, start, end: end - (text.length - name.length), sentence })
      seen.set(name, found)
    }
  }
  return [...seen.values()].filter((found) => found.length > 1 && found.some(acts)).flat()
}
/**
 * If more than one in this many sentences begins with a small letter, the writer is careless, and a small letter says
 * nothing.
 */
const mostOpenings = 4

function openingWord({ tokens: [first] }: Sentence): readonly string[] {
  if (first === undefined || first.kind !== 'word') return []
  const name = first.text.replace(/[’']s$/, '')
  return /^\p{Ll}[\p{Ll}\d]{3,24}$/u.test(name) && !commonWords.has(name) && !opensSmall.has(name)
    ? [name]
    : []
}
/** Common words with which a piece of a sentence may begin, where it was cut. */
const opensSmall = wordSet(
  'with were when where which while whose will would your yours this that these those them they their there then than have having here into onto over under upon unless until some such very just like much many more most must only other others both each every either neither none nothing'.split(
    ' ',
  ),
)

/** "voltaro says", "voltaro’s app", "At voltaro", "belongs to voltaro". */
const acts = ({ start, end, sentence }: NameMention): boolean =>
  /^(?:[’']s\b| (?:says?|said|has|had|is|was|will|runs?|told|confirmed|announced|did|does|began|noticed|learned|informed|notified)\b)/.test(
    sentence.text.slice(end - sentence.start),
  ) || /\b(?:at|by|from) $/i.test(sentence.text.slice(0, start - sentence.start))
