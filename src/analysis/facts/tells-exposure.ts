import type { Sentence } from '../text-model.ts'
import type { List } from './list-context.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

const holder = String.raw`(?:results?|letters?|folders?|sheets?|papers?|bills?|labels?|receipts?|envelopes?|variables|surveys?|answers|consoles?|collections?|bookings?|profiles?|certificates?|contracts?|applications?|archive|laptop|stick|drive|phone|tablet|notebook|binder|printout|data(?:base|set)?s?|information|records?|files?|dumps?|archives?|listings?|posts?|fields?|columns?|breach|leak|incident|lists?|trove|samples?|tables?|exports?|documents?|corpus|spreadsheets?|backups?|details|logs?|haul|cache|instances?|bucket|server|messages?|attachments?|rows|tickets?|forms?|set|registers?|case files|mailbox(?:es)?|letters?|page|note[ds]?)`
const holds = String.raw`(?:includ(?:e[sd]?|ing)|contain(?:s|ed|ing)?|h(?:olds|eld)|consist(?:s|ed|ing)? of|compris(?:e[sd]?|ing)|spann?(?:s|ed|ing)|cover(?:s|ed|ing)?|are|were|was|is|such as|like|namely|:|ha(?:s|ve|d)|list(?:s|ed)|show(?:s|ed)?|nam(?:es|ed)|giv(?:es|e)|mention(?:s|ed)?|carr(?:y|ies|ied)|concern(?:s|ed)?)`

/** "The database reportedly contains a set of contact information, including …" before a list. */
const heldBefore = sentencePattern(
  new RegExp(
    String.raw`\b${holder}\b[^.;]{0,110}?(?<![\p{L}])${holds}(?![\p{L}])[^.;]{0,70}$`,
    'iu',
  ),
)

/** "The attackers stole …", "the incident exposed …" before a list. */
const takenBefore = sentencePattern(
  /\b(?:read(?:ing)?|saw|seen|opened|removed|removing|carr(?:ied|ying) (?:off|away)|(?:ran|run) off|emptied|printed|(?:went|gone|going) through|got (?:at|hold of|away with)|made off with|spat out|swept up|gave away|given away|showed|shown|could (?:see|read|look at)|stole|stolen|stealing|obtain(?:ed|ing)|access(?:ed|ing) (?!to\b)|expos(?:ed|ing)|leak(?:ed|ing)|exfiltrat(?:ed|ing)|cop(?:ied|ying)|download(?:ed|ing)|took|taken|compromis(?:ed|ing)|publish(?:ed|ing)|dump(?:ed|ing)|retriev(?:ed|ing)|skimm(?:ed|ing)|scraped|harvested|disclos(?:ed|ing)|view(?:ed|ing)|acquir(?:ed|ing)|export(?:ed|ing)|los(?:t|s of)|(?:walked|made) off with|siphon(?:ed|ing)(?: off)?|loot(?:ed|ing)|fetch(?:ed|ing)|lifted|got away with|grabb(?:ed|ing)|helped (?:himself|herself|themselves) to|exposure of|theft of|disclosure of|sell(?:s|ing)|offer(?:s|ed|ing)|(?:says?|said|claims?|claimed) (?:it|they|he|she|to) (?:holds?|has|have|had|possess\w*))\b[^.;:]{0,60}$/i,
)

/** "… were accessed", "… have been stolen" behind a list. */
const takenAfter = sentencePattern(
  /^[^.;:]{0,70}?\b(?:was|were|(?:has|have|had|may have|might have|could have) been|could be|been|being) (?:\w+ ){0,2}?(?:accessed|exposed|stolen|leaked|compromised|obtained|taken|exfiltrated|copied|downloaded|exported|retrieved|skimmed|recorded|published|dumped|viewed|disclosed|acquired|affected|impacted|involved|included|breached|lost|scraped|for sale|sold|accessible|visible|(?:opened|read|seen|found|searched|downloaded) (?:by|without)|read|seen|looted|fetched|siphoned off|seen by|(?:in|on|among|part of) (?:it|them)|removed|fetched|printed|carried (?:off|away)|emptied|swept up|gone|missing|in (?:the|these|those) (?:files?|records?|data|set|tables?|messages?|tickets?|documents?)|among (?:the|what))\b/i,
)

/** "… had name, mobile number and number plate copied" */
const lostAfter =
  /^ (?:\w+ )?(?:copied|stolen|taken|read|seen|exposed|leaked|fetched|lifted|removed|downloaded|published)\b/i

/** Things that ask for, gather or protect data without having lost it. */
const otherwise = sentencePattern(
  /\b(?:phish\w*|malware|trojan|spyware|keylogger|ransomware strain|fake|spoof\w*|form|enter|submit|asks?|asked|request(?:s|ed|ing)?|prompt\w*|fill|policy|law|regulation|gdpr|defin\w+|should|must|can be used|could be used|used to|vulnerabilit\w+|flaw|bug|apps? (?:collect|request|track)\w*|collects?)\b/i,
)

/** The question of a notification letter whose answer is the list: "What information was involved?" */
const asksWhat = sentencePattern(
  /\b(?:so )?what (?:exactly )?(?:was|were|is|are|did|do|does|has|have|could|can) (?:[\w’'-]+ ){0,4}?(?:in (?:it|them|the \w+)|on (?:it|them|the \w+)|taken|lost|stolen|copied|get|got|see|seen|know|contain|hold|read|exposed|printed|leaked|missing|gone|at risk|concerned|affected)\b|\b(?:what|which) (?:\w+ ){0,3}?(?:information|data|details) (?:about you )?(?:was|were|is|are|has been|may have been) (?:involved|affected|exposed|impacted|compromised|taken|included|accessed|stolen)\b|\binformation (?:involved|affected)\s*[:?]?$/i,
)

/** A form that asks for it: "Information acquired: name and Social Security number". */
const formLine = sentencePattern(
  /^\W*(?:(?:types? of )?(?:personal )?(?:information|data)(?: elements?)?(?: \w+)? (?:acquired|involved|compromised|exposed|affected|accessed|taken|breached))\s*:/i,
)

/** Where it is kept: "held in another system", "live elsewhere", "processed separately". */
const keptElsewhere =
  /^[^.;]{0,60}?\b(?:(?:is|are|was|were) )?(?:kept|stored|held|hosted|processed|live[sd]?|sits?|sat|lies?|lay|stays?|stayed|runs?|ran|is|are|goes?|handled|made|taken|saved) (?:\w+ )?(?:elsewhere|separately|apart|somewhere else|(?:in|on|by|with|over|through|at) (?:another|a separate|a different|an? other|other|somebody else|someone else|(?:our|its|the|their) (?:bank|payment (?:service|provider|partner)|solicitors|insurer|accountants))\b)/i

/** "Not affected: passwords and card numbers." */
const notAffected =
  /^\W*(?:what was )?not (?:affected|involved|included|exposed|reached|touched|concerned|stolen|taken)\b[^.:]{0,30}:/i
/** "… are in our shop system, which is something else and was not reached" */
const notReached =
  /^[^.;]{0,70}?\b(?:(?:is|are|was|were|stayed|remained) (?:\w+ )?(?:out of (?:\w+ )?reach|untouched|spared|left alone|unaffected|safe(?! to)|of no use|beyond (?:\w+ )?reach)|(?:has|have|had) nothing to do with|(?:can(?:not|['’]t)|can never|could not) be (?:seen|read|reached|opened) (?:in|from|by|on|through|with)|(?:is|are|was|were) (?:masked|tokeni[sz]ed|replaced by tokens)|(?:was|were) never (?:touched|opened|reached|read|seen|there|in it|on it|at risk))\b|^[^.;]{0,60}?\b(?:is|are|sits?|lives?|kept|held|stored)\b[^.;]{0,90}\b(?:was|were) not (?:reached|touched|affected|accessed|involved|concerned)\b/i

/** "There is nothing about payment cards in them", "no word of passwords" */
const nothingOf =
  /\b(?:nothing (?:about|on|of)|no (?:word|mention|trace|record) of|free of|without any) (?:[\w’'-]+ ){0,3}?[\w’'-]+$/i

/** Whether data is said to have been out of reach, in another place or by name. */
export function isOutOfReach({ text, start }: Sentence, end: number): boolean {
  const after = text.slice(end - start, end - start + 200)
  return (
    keptElsewhere.test(after) ||
    notReached.test(after) ||
    notAffected.test(text) ||
    nothingOf.test(text.slice(Math.max(0, end - start - 90), end - start))
  )
}

/** Whether those concerned list two or more classes in a letter of their own: what letters list is what was lost. */
export const isOwnList = (sentence: Sentence, list: List): boolean =>
  list.size > 1 &&
  sentence.section !== 'advice' &&
  sentence.kind !== 'heading' &&
  !ownOtherwise.test(sentence) &&
  !/\b(?:not|no|never|neither|nor|none)\b/i.test(sentence.text)
/** What a letter lists without having lost it: what to do, to watch and to send. */
const ownOtherwise = sentencePattern(
  /\b(?:please|should|must|monitor\w*|change your|reset your|never (?:ask|share|send)|(?:do not|don['’]t) (?:give|share|send|click)|will (?:never|not) ask|asks? you|phish\w*|offer(?:s|ing)? you|credit monitoring|to (?:prove|verify|confirm) your)\b/i,
)

/**
 * Whether a list of two or more classes is said in plain words to be in what was taken. Holds for
 * kinds of reports that the training corpora lack: listings, filings, letters.
 */
export function tellsExposure(sentence: Sentence, list: List, before?: Sentence): boolean {
  if (sentence.section !== 'advice' && before !== undefined && asksWhat.test(before)) return true
  if (formLine.test(sentence)) return true
  if (list.size < 2 || sentence.section === 'advice' || sentence.kind === 'heading') return false
  const left = sentence.text.slice(0, list.start - sentence.start)
  if (
    /\b(?:had|have had|has had) (?:(?:their|his|her) )?$/i.test(left) &&
    lostAfter.test(sentence.text.slice(list.end - sentence.start))
  )
    return true
  if (otherwise.test(sentence, left.slice(-160))) return false
  if (heldBefore.test(sentence, left) || takenBefore.test(sentence, left)) return true
  return takenAfter.test(sentence, sentence.text.slice(list.end - sentence.start))
}
