import { speaksForItself } from '../account/own-voice.ts'
import { outsideSource } from '../account/speaker-phrases.ts'
import { claimIn, filedWith } from '../account/telling-of.ts'
import { tellsAsPlain } from '../account/tells-as-plain.ts'
import { Memory } from '../memory.ts'
import type { Reading } from '../reading.ts'
import type { Sentence, TextModel, Voice } from '../text-model.ts'
import { claimsFiled } from '../voice/claims-filed.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

type Said = Pick<Voice, 'modality' | 'assertedBy'>

/** "Claims", "allegedly", "for sale": what follows is an attacker’s or a seller’s word. */
const claiming = sentencePattern(
  wording`
    ${new RegExp(`(?!${claimsFiled})`)}claim[s|ed|ing],
    alleg{e[s]|ed|edly|ing}, purport*, boast*,
    {said|believed|supposed} to {contain|include|hold|be}, what {it|he|she|they} {say[s]|said|call[s]|claim[s]},
    {it|they|he|she|who} say[s] {was|were|it|they}, for sale, advertis{e[s]|ed|ing}, leak site,
    {according to|in} the {listing|post|thread|advert*}, according to the {seller|gang|group|poster|hacker+},
    listing${/(?! (?:on|off|enabled|allowed|open)\b)/},
    ${/(?<=\b(?:the|an?|this|that|data|forum|access|original|same|threat) )/}seller+,
    poster, extort*, proof of, {forum|dark[_]web} {post|user|thread}, opened a thread, asking {price|for}`,
)
/** "They said that they had taken it": whoever has taken it speaks. */
const owningUp = sentencePattern(wording`
  {they|he|she} {say|says|said|told us|wrote} [that] {they|he|she} {had|have|has} [also|already]*
    {taken|stolen|copied|downloaded|hacked|obtained}`)
const unverified = sentencePattern(
  /\b(?:(?:not|yet to|unable to|could not) (?:\w+ ){0,3}(?:verif\w+|confirm\w*|comment\w*|respond\w*|be reached|authenticat\w+)|unverified|unconfirmed|whether the \w+ (?:is|are) (?:genuine|authentic|real))\b/i,
)
/** "Confirmed", "admits", "is notifying": somebody concerned owns up. */
const confirming = sentencePattern(
  /\b(?:confirm(?:s|ed|ing)?|disclos(?:es?|ed|ing)|acknowledg(?:es?|ed|ing)|admit(?:s|ted|ting)?|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|announc(?:es?|ed|ing)|reveal(?:s|ed)?|writing to|wrote to|warn(?:s|ed|ing) (?:its |their |the |\d|customers|patients|users)|discover(?:s|ed)?|determin(?:es?|ed)|learn(?:s|ed|t)|found(?: out)? that|detect(?:s|ed)|reported (?:a|an|the|that|to)|filed|apologi[sz]\w+|said|says|stated|investigation (?:found|determined|revealed|showed))\b/gi,
)
/** "The company", "the clinic", "we", "a spokeswoman": those concerned speak. */
const corporate = wording`
  {the|our|its} {company|firm|hospital|retailer|bank|university|airline|school|insurer|carmaker|automaker|maker
    |manufacturer|provider|operator|agency|group${/'s/}|chain|clinic|city|county|organi{s|z}ation|vendor|supplier
    |carrier|telecom|utility|charity|platform|service|law firm|software maker|developer|college|district|department
    |ministry|council|hotel|restaurant|non[-]profit|charity|lender|association|foundation|union|museum|library},
  we, spokes{man|woman|person}`
/** "Police", "the regulator", "the court": an authority speaks. */
const official =
  /\b(?:police|officers|prosecutors?|fbi|europol|authorities|attorney general|regulators?|commission(?:er)?|watchdog|ministry of|department of|court|indictment|hhs|ico|cnil)\b/i

const attacker = sentencePattern(
  /\b(?:hackers?|attackers?|actors?|gang|group|sellers?|criminals?|thieves|extort\w*|posts?|posted|forum|dark ?web|telegram|ransom\w*|blackmail\w*|allege[ds]?|allegedly|intruders?)\b/i,
)

/** The claims of a lawsuit are its plaintiff's, not an attacker's. */
export const isOfCourt = ({ sentences }: TextModel): boolean =>
  sentences.filter((sentence) => ofSuit.test(sentence)).length >= fewestOfSuit
const ofSuit = sentencePattern(
  /\b(?:plaintiffs?|defendants?|complaint|lawsuit|class action|class members|petitioners?|statement of claim)\b/i,
)
const fewestOfSuit = 2

interface Stances {
  readonly entities: Reading['entities']
  readonly bySentence: readonly (Said | null)[]
}
const cache = new Memory<TextModel, Stances>()

/**
 * Corrects a voice by the passage around it. Reports name their source once and go on in plain sentences: "The gang
 * claims … The archive contains names" is still the gang's claim, and what follows "the company said" is the
 * company's word.
 */
export function voiceInPassage(reading: Reading, sentence: Sentence, voice: Voice): Voice {
  if (voice.modality !== 'reported' || voice.assertedBy !== 'publisher') return voice
  const { bySentence } = stancesOf(reading)
  const own = bySentence[sentence.index]
  if (own) return { ...voice, ...own }
  if (outsideSource.test(sentence.text)) return voice
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 3; i--) {
    const before = bySentence[i]
    const gap = sentence.paragraph - (reading.model.sentences[i]?.paragraph ?? 0)
    if (gap > 1) break
    if (before) return { ...voice, ...before }
  }
  return voice
}

/** Whether a sentence, or one that it goes on from, tells what an attacker or seller claims. */
export function isAmongClaims(reading: Reading, { index, paragraph, text }: Sentence): boolean {
  const { bySentence } = stancesOf(reading)
  const first = goesOn.test(text) ? paragraph - 1 : paragraph
  for (let i = index; i >= 0; i--) {
    if ((reading.model.sentences[i]?.paragraph ?? -1) < first) break
    if (bySentence[i] === byActor) return true
  }
  return false
}
/** "It describes a file with …", "The post lists …": goes on about what the paragraph before told of. */
const goesOn =
  /^\W*(?:it|they|he|she|the (?:posts?|listing|thread|samples?|seller|poster|user|gang|group|archive|hackers?))\b/i

function stancesOf(reading: Reading): Stances {
  const known = cache.get(reading.model)
  if (known !== undefined && known.entities === reading.entities) return known
  const { victims: concerned, speakers } = reading.entities
  const victims = [...concerned.flatMap(({ forms }) => forms), ...speakers.victim].filter(
    (form) => form.length > 2,
  )
  const isLetter = speaksForItself(reading)
  const isOwn = isLetter || isOfCourt(reading.model) || tellsAsPlain(reading)
  const found = {
    entities: reading.entities,
    bySentence: reading.model.sentences.map((sentence) => {
      const said = stanceOf(sentence, victims)
      // When a letter goes on to speak of "us", it no longer repeats what others claim.
      if (said === null && isLetter && ofUs.test(sentence.text)) return byVictim
      // In a letter "a claim that we paid" is no attacker's.
      return said === byActor && isOwn && !attacker.test(sentence) ? null : said
    }),
  }
  cache.set(reading.model, found)
  return found
}

/** "The complaint, filed in the District Court, says" */
const suing = /\b(?:complaint|lawsuit|suit|petition)\b[^.;]{0,120} $/i

/** Whose word a sentence gives on the event; null where it names no source. */
function stanceOf(sentence: Sentence, victims: readonly string[]): Said | null {
  const { text, kind, section } = sentence
  if (kind === 'boilerplate' || kind === 'heading' || section === 'advice') return null
  if (owningUp.test(sentence)) return byActor
  if (unverified.test(sentence)) return claiming.test(sentence) ? byActor : null
  const lower = text.toLowerCase()
  for (const { index } of confirming.all(sentence)) {
    const before = text.slice(Math.max(0, index - 70), index)
    if (
      /\b(?:not|n['’]t|never|no|group|gang|crew|collective|ransomware|extortion|hackers?|attackers?|actor|poster|seller)\b/i.test(
        before,
      )
    ) {
      continue
    }
    const subject = victims.some((form) => {
      const at = lower.lastIndexOf(form, index)
      return at >= 0 && index - at - form.length < 60
    })
    if (
      subject ||
      corporate.test(before) ||
      /\b(?:it|they) (?:has |have |had |also )*$/i.test(before)
    )
      return { modality: 'confirmed', assertedBy: 'victim' }
    if (official.test(before.replace(filedWith, '')) && !suing.test(text.slice(0, index)))
      return { modality: 'confirmed', assertedBy: 'authority' }
  }
  if (claiming.test(sentence)) return byActor
  // "The gang put 2 GB on its site": what attackers do is no longer the word of whoever spoke before.
  return claimIn(sentence) === null ? null : byPublisher
}

const ofUs = /^\W*(?:we|our)\b/i
const byVictim: Said = { modality: 'confirmed', assertedBy: 'victim' }
const byActor: Said = { modality: 'claimed', assertedBy: 'actor' }
const byPublisher: Said = { modality: 'reported', assertedBy: 'publisher' }
