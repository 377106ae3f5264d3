import { takingUp } from '#data/date-words.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'
import { isSince } from './date-tellings.ts'
import { rightOf, type DateMention } from './date-mentions.ts'
import { isCounted } from './lasting-spans.ts'

/** A law's year, how far records go back, another story, a contract, when a thing was set up, what is to be paid from today. */
export const isOfOther = (reading: Reading, mention: DateMention): boolean => {
  const { sentence, left } = mention
  return (
    asAt.test(left) ||
    (mention.shape === 'relative' && asOf.test(left)) ||
    ofFigureBefore.test(sentence, left) ||
    ofLaw.test(sentence, left) ||
    lawMade.test(sentence, left) ||
    (ofAge.test(sentence, left) && !isSince(mention)) ||
    offered.test(sentence, left) ||
    (/\b(?:days?|hours?|weeks?) (?:more |left )?(?:from|starting|as of|counting from) $/i.test(
      left,
    ) &&
      !isCounted(mention)) ||
    (reading.listing !== null &&
      /^(?:today|tonight|this)/i.test(sentence.text.slice(mention.start - sentence.start)) &&
      mention.shape === 'relative' &&
      mention.from === mention.to) ||
    (mention.shape !== 'day' &&
      mention.shape !== 'range' &&
      setUp.test(sentence, rightOf(mention))) ||
    (/\bmaterial\b/.test(sentence.text) && weighed.test(sentence, rightOf(mention)))
  )
}

/** "As at today 328,000 documents are known to be stolen": when it was written. */
const asAt = /\b[Aa]s at $/
const asOf = /\b[Aa]s of $/
/** "Twice the number it gave two months ago": when an earlier figure was told. */
const ofFigureBefore = partPattern(
  /\b(?:number|figure|total|estimate|count|tally|toll|sum) (?:that |which )?(?:it|they|the [\p{L}-]+)(?: had| has)? (?:gave|given|put|reported|announced|published|disclosed|named|filed)\b[^.;,]{0,20}\s$/iu,
)

const ofLaw = partPattern(
  /\b(?:Act|Law|Code|Regulation|Directive|Ordinance|Statute|Rules?|Convention|Section|Form|No\.?|Nr\.?|Article|version|v\.|©|\(c\)|copyright)(?:,? of)? $/,
)

/** "the rules that took effect in September" */
const lawMade = partPattern(
  /\b(?:Act|Bill|Law|Code|Rules?|Regulations?|Directive|rules|law|bill|legislation)\b[^.;]{0,40}\b(?:took effect|in force|into force|into effect|notified|passed|signed|enacted|adopted|introduced|submitted|commenced|applied)\b[^.;]{0,40} (?:in|on|since|until)\s$/u,
)

/** "Data that goes back to", "as far back as": how old something is. */
const ofAge = partPattern(
  wording`
  {go[es|ing]|went|reach[es|ing|ed]|stretch[es|ing|ed]} [as far] back ${/(?:as far as |to |until )*(?:the year )?$/},
  as far back as${/ $/}, {story+|case+|episode+|ruling+|tale+|film+|book+} {from|of}${/ $/},
  {graduated|enrolled|born|joined|retired|hired|employed|built|founded|established|opened|married|moved here}
    <3 words> {in|since}${/ $/}`,
)

/** "two years of free monitoring from 5 May": help, not the deed. */
const offered = partPattern(
  wording`{monitoring|protection|coverage|vouchers|membership|subscription} <4 words'-> {from|starting|until|till}${/(?: on)? $/}`,
)

const setUp = partPattern(
  wording`
  ${/^,? [^.;]{0,60}?\b/}${takingUp}${/\b(?![^.;]{0,30}\b(?:malware|malicious|intruder|attacker)\b)/}`,
)

const weighed = partPattern(
  /^,? [^.;]{0,60}?\b(?:concluded|determined|assessed|decided|judged|established|considered)\b/i,
)

/** A year or a recent span in a sentence that counts breaches belongs to statistics. */
export const isOfFigures = ({ shape, sentence, start, end }: DateMention): boolean =>
  (shape === 'year' ||
    shape === 'recent' ||
    /year/i.test(sentence.text.slice(start - sentence.start, end - sentence.start))) &&
  (ofFigures.test(sentence) || ofBusiness.test(sentence))

const ofFigures = sentencePattern(
  /\b(?:percent|per cent|in (?:ten|five|three)\b|survey\w*|on average|times as many|research conducted)|\d ?%|\b(?:at least|more than|over|some|around|about)? ?(?:\d[\d,]*|dozens of|hundreds of|thousands of) (?:[\p{L}-]+ ){0,2}(?:companies|organi[sz]ations|incidents|breaches|attacks)\b|\bthousands of (?:[\p{L}-]+ ){0,2}(?:databases|servers|firms|sites|websites)\b|\bincidents that we\b/iu,
)

/** What an office counts of others, and what a house earns. */
const ofBusiness = sentencePattern(
  wordingWith('iu')`
  {received|receives|logged|handled|counted|recorded|registered|dealt with|processed|saw|fielded} <3 words> ${/\d[\d,.]*/} <5 words'->
    {notification|report|complaint|notice|case|call|enquir{y|ies}|contribution}[s],
  {turned over|turnover|revenue[s]|sales|profit[s]|income|earnings|budget} <5 words> ${/[$€£¥]?\d/},
  {lost|earned|made|raised|took in|brought in|posted|reported} <6 words'-> ${/[$€£¥]\d/}`,
)

/** "expects results on 14 September", "enrolment closes on May 31" */
export const ahead = partPattern(
  /\b(?:expects?|is expected|scheduled|slated|plans to|will|is due|closes|expires?|(?:have|has|had|gives?|gave|given) (?:[\p{L}]+ ){0,3}until|deadline|countdown)\b[^.;]{0,50}\s$/iu,
)

/** "finished its review on 20 August", "it took until 6 November to establish": an inquiry and its end. */
export const ended = partPattern(
  /\b(?:finish(?:ed)?|complet(?:ed|ing)|conclud(?:ed|ing)|ended)\b[^.;]{0,30}\b(?:review(?:ing)?|investigati(?:on|ng)|analysis|inquiry|examin(?:ation|ing)|going through)\b[^.;]{0,40}\s$|\b(?:review|investigation|analysis|inquiry|examination)\b[^.;]{0,40}\b(?:finished|completed?|concluded|ended)\b[^.;]{0,20}\s$|\b(?:review|investigation|analysis|inquiry|examination)\b[^.]{0,100}\b(?:which|that) (?:finished|concluded|ended|was (?:finished|completed|concluded)) (?:in|on)\s$/i,
)

/** "took systems offline on 8 July", "closed the account at 16:20 on 9 July": what was done about it. */
export const answered = partPattern(
  /\b(?:t(?:ook|aken) [^.;:]{0,30}\b(?:offline|down|off)|shut|switched|removed|locked|disabled|restored|resumed|reopened|rebuilt|secured|closed|blocked|revoked|replaced|reset|recovered|repaired|mended|fixed|patched)\b(?:(?!\b(?:when|after|told|informed|notified|alerted|warned)\b)(?:[^.;:]|(?<=\d)[:.](?=\d))){0,50}\b(?:on|in|by)\s$|\brecipients?\b[^.;,]{0,30}\b(?:deleted|destroyed|returned|erased)\b[^.;]{0,30} (?:on|in|by)\s$/i,
)

export const established = partPattern(
  /^ (?:to (?:establish|determine|find out|identify|work out|complete))\b/i,
)

/** "The complaint, filed on 17 March in the district court": a day of the suit, and none of the breach. */
export const suedOn = partPattern(
  /\b(?:complaint|lawsuit|suit|class action|petition)s?,? (?:(?:that|which) )?(?:(?:was|were) )?(?:filed|brought|lodged)(?: [^.;,]{1,40})? (?:on|in)\s$/i,
)

/** "The club on Wednesday lowered its estimate": a day of an update. */
export const updates =
  /^ (?:has |had |also |again )?(?:lowered|raised|cut|revised|corrected|increased|updated|halved|doubled|tripled) (?:its|the|that|their|this)\b/

/** "the app that the school has used since last year": no time of the event. */
export const inUse = partPattern(
  /\b(?:used|using|works?|worked|working|employed|customers?|clients?|members?|in use|partners?|relied|sponsor\w*|been with|worked with)\b(?: \p{L}+){0,4} since\s$/iu,
)
