import { authorityNames, findingsOfAuthority, officialPapers } from '#data/authority-words.ts'
import type { Sentence, TextModel } from './text-model.ts'
import { wordingWith } from './wording.ts'

/*
 * Whose page a text comes from, where nobody says: what is pasted has no address, but status pages and the papers of
 * authorities bear their owner's name at the head.
 */

/** How many sentences and lines at the head are looked at. */
const head = 8
/** No letterhead is longer, in characters. */
const longestLine = 90

/** The name of the site that the head of a text shows, or null. */
export function siteAtHead(model: TextModel): string | null {
  const first = model.sentences.slice(0, head)
  return statusPageOf(model, first) ?? authorityOf(model, first)
}

/** "Incident Report for Relaybox", "Relaybox Status" above entries such as "Resolved". */
function statusPageOf(model: TextModel, first: readonly Sentence[]): string | null {
  for (const { text, kind } of first) {
    if (kind !== 'heading' || text.length > longestLine) continue
    const [, reported, page] = ofStatusPage.exec(text) ?? []
    if (reported !== undefined) return `${reported} Status`
    if (page !== undefined && model.sentences.some((each) => entry.test(each.text)))
      return `${page} Status`
  }
  return null
}
const ofStatusPage =
  /^(?:Incident [Rr]eport for (\p{Lu}[\p{L}\p{N} .&-]{1,40})|(\p{Lu}[\p{L}\p{N} .&-]{1,40}) Status(?: [Pp]age)?)$/u
const entry = /^(?:Resolved|Investigating|Identified|Monitoring|Update)\b(?:\W|$)/

/** "U.S. Attorney's Office, District of Massachusetts", or a finding of the CNIL in a press release. */
function authorityOf(model: TextModel, first: readonly Sentence[]): string | null {
  for (const { text } of first) {
    if (text.length > longestLine) continue
    const [, name = text] = newsFrom.exec(text) ?? []
    if (letterhead.test(name)) return name
  }
  const isPaper =
    first.some(({ text }) => paper.test(text)) ||
    model.sentences.some(({ text }) => ofPaper.test(text))
  if (!isPaper || model.sentences.some(({ text }) => ofPress.test(text))) return null
  const found = first.map(({ text }) => findsOut.exec(text)).find((match) => match !== null)
  if (found === undefined || found === null) return null
  const [, name = ''] = found
  return name.length > shortest ? name : 'Supervisory authority'
}
/** "SA", "DPA": not the name of one. */
const shortest = 3
const newsFrom =
  /^(?:News|Press [Rr]elease|Media [Rr]elease|Statement|Appeal)(?: from| by| of|:| \|| –| -) (?:the )?(\p{Lu}[^.!?]{4,70}?)(?:,? \d{1,2} \p{Lu}\p{Ll}+ \d{4})?$/u
const spelt = wordingWith('u')
const letterhead = spelt`${/^(?:the )?/iu}${authorityNames}${/(?:,? [^.!?:;]{2,40})?$/}`
const paper = spelt`${officialPapers}`
/** "The restricted committee noted": such papers alone say so of themselves. */
const ofPaper = spelt`
  {T|t}he restricted committee, {T|t}he {Authority|Garante|AEPD|CNIL|PIPC|Commissioner|DPC|OCR} {took into account|considered|found that|has decided|launched},
  {OCR|our|{T|t}he {Authority|Commissioner|Commission}}${/['’]?s?/} investigation found, {Today|today}${/,? the [^;]{2,120}? /}announced, today announced, {W|w}e have {fined|reprimanded}`
const ofPress =
  /^By \p{Lu}\p{Ll}+ \p{Lu}|\b(?:told (?:us|this|the (?:paper|newspaper|magazine))|our reporter)\b/u
const findsOut = wordingWith('iu')`
  ({${authorityNames}|${findingsOfAuthority.names}}) {[today|has|have]* ${findingsOfAuthority.deeds}|${/: (?:a )?(?:fine|reprimand|sanction)/}}~,
  We have {fined|reprimanded|issued a}`
