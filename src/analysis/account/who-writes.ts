import { WordMap } from '#base/word-map.ts'
import { eventStep } from '../event/event-likelihood.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { overlapping } from '../entities/overlapping.ts'
import { Memory } from '../memory.ts'
import { allMatches } from '../screen/sentence-pattern.ts'

/** A sentence of this likelihood or more may tell of the event (see `eventStep`). */
const tellsPerhaps = 2
/** Where at least this share of the sentences is in the first person, the author speaks of himself throughout. */
const mostlyOurs = 0.3
const fewestSentences = 4

/**
 * Whether those concerned wrote the text, judged by how much of it is in the first person: they tell of the event
 * as their own, mostly to the people affected. Quotations do not count.
 */
export function writesOfItself({ model }: Reading): boolean {
  const said = ownSentences(model)
  const ours = said.filter((sentence) => has(sentence, 'first'))
  const telling = ours.filter((sentence) => eventStep(sentence) >= tellsPerhaps).length
  if (said.length >= fewestSentences && ours.length / said.length >= mostlyOurs) return true
  return telling > 1 || (telling === 1 && said.some((sentence) => has(sentence, 'second')))
}

const known = new Memory<TextModel, readonly Sentence[]>()

/** Sentences that are not part of a quotation, even of one that runs over several sentences. */
export function ownSentences(model: TextModel): readonly Sentence[] {
  let own = known.get(model)
  if (own === undefined) {
    const quoted = allMatches(quotation, model.text)
      .filter(([said]) => said.length >= longerThanName)
      .map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
    const isQuoted = overlapping(quoted)
    own = model.sentences.filter(
      (sentence) =>
        sentence.kind !== 'boilerplate' && !/["“”]/.test(sentence.text) && !isQuoted(sentence),
    )
    known.set(model, own)
  }
  return own
}
const quotation = /“[^“”]{1,2000}”/g
const longerThanName = 60

const persons = new WordMap<'first' | 'second'>([
  ...['we', 'our', 'ours', 'us', 'i', 'my'].map((word) => [word, 'first'] as const),
  ...['we', 'i'].flatMap((word) =>
    ['ve', 're', 'll', 'd', 'm'].flatMap((ending) => [
      [`${word}'${ending}`, 'first'] as const,
      [`${word}’${ending}`, 'first'] as const,
    ]),
  ),
  ...['you', 'your', 'yours'].map((word) => [word, 'second'] as const),
])
const has = ({ tokens }: Sentence, person: 'first' | 'second'): boolean =>
  // "US" is a country.
  tokens.some((token) => persons.of(token) === person && token.text !== 'US')

/** Sites of bodies whose word on a breach is a finding, since they have investigated it. */
const authority =
  /\b(?:authorit(?:y|ies)|commission(?:er)?|inspectorate|ombudsman|ministry|department of|attorney(?:[’']s)? (?:general|office)|crime (?:unit|agency)|constabulary|europol|CNIL|garante|AEPD|PIPC|OAIC|OCR|parliament|house of (?:representatives|commons|lords)|senate|congress|bundestag|tribunal|court|supervisory|data protection|privacy commissioner|prosecutor|police|national (?:cyber(?: ?security)?|security) (?:centre|center|agency|authority|directorate|council|office|service)|cyber (?:security )?(?:centre|center|agency)|cert(?:-\p{Lu}{2,4})?|office (?:for|of) (?:personal|data|privacy|information|civil)|regulator|(?:official|government|state|federal) gazette)\b/iu

/** Whether an authority published the document. */
export const isOfAuthority = ({ input }: Reading): boolean =>
  authority.test(input.siteName ?? '') && !press.test(input.siteName ?? '')
/** "Court Weekly", "Police Insider": publications about authorities. */
const press =
  /\b(?:blog|weekly|times|courier|magazine|podcast|insider|digest|watch|journalists?)\b/i
