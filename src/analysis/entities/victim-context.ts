import { closings } from '#data/letter-words.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { itemsOfRoundUp, opensItemOf } from '../round-up.ts'
import { wording } from '../wording.ts'
import { isOwnWord, tellsOfSeveral, type VictimContext } from './rank-victims.ts'

/**
 * What a text shows of itself before its names are weighed; `ownWord` is given if the text is known to be the
 * victim's own.
 */
export function victimContext({ input, model, listing }: Reading, ownWord: boolean): VictimContext {
  const [first] = model.sentences
  return {
    title: input.title,
    siteName: input.siteName,
    headline: [input.title ?? '', first?.kind === 'heading' ? first.text : ''].join(' '),
    several:
      tellsOfSeveral(
        [input.title ?? '', ...model.sentences.slice(0, 2).map(({ text }) => text)].join(' . '),
      ) || itemsOfRoundUp(model).length > 0,
    opensItem: (mention) => opensItemOf(model, mention),
    post: listing !== null,
    ownWord: ownWord || opensAsLetter(model),
    foot: footOf(model),
    head: headOf(model),
  }
}

const opensAsLetter = ({ sentences }: TextModel): boolean =>
  isOwnWord(
    sentences
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  )

/** What stands below the last line of a letter: who signs it, and for whom. */
function footOf({ sentences }: TextModel): ReadonlySet<Sentence> {
  const at = sentences.findLastIndex((sentence) => closes.test(sentence.text))
  if (at >= 0) return new Set(sentences.slice(at, at + 5))
  // Without such a line: what stands in lines of its own behind the last sentence.
  const last = sentences.findLastIndex(({ kind }) => kind === 'prose')
  return new Set(sentences.slice(Math.max(last, sentences.length - longestFoot, 0)))
}
const longestFoot = 4

/** What stands above the salutation of a letter: on whose paper it is written. */
function headOf({ sentences }: TextModel): ReadonlySet<Sentence> {
  const at = sentences.slice(0, longestHead).findIndex(({ text }) => greets.test(text))
  const above = sentences.slice(0, Math.max(0, at))
  return new Set(above.filter(({ text }) => !addresses.test(text)))
}
/** "To: the data protection officer, X Ltd", "Subject: …": for whom it is, and of what. */
const addresses =
  /^\W*(?:to|attn|attention|for the attention of|c\/o|subject|re|regarding)\b ?[:.]/i
const longestHead = 14
const greets = /^\W*dear\b/i
const closes = wording`${/^\W*/}{${closings}|signed}`
