import { coverLines } from '#data/cover-lines.ts'
import { siteLabels, siteLinks } from '#data/site-words.ts'
import { patternFamily, type PatternFamily } from '../screen/sentence-pattern.ts'
import type { Screened } from '../screen/screening.ts'
import { anyOf, wording } from '../wording.ts'

/** Blocks that belong to the site and not to the report; each is a habit of many sites. */
const alone = new RegExp(
  String.raw`^(?:${[
    anyOf(siteLabels),
    String.raw`${anyOf(siteLinks)}\b.*`,
    // "Read more about …", "Posted by …", though not by night_owl: the head of a sale
    String.raw`(?:read|see|learn|view) (?:more|also|next)\b.{0,120}`,
    String.raw`(?:more (?:from|on|stories)|posted (?:in|on|by(?!: |:? \S*[\d_])))\b.{0,80}`,
    String.raw`(?:like )?loading\W*|like this:?`,
    // "12 comments", "Comments (12)"
    String.raw`\d* ?comments?(?: \(\d+\))?`,
    String.raw`share(?: this)?(?: (?:article|post|story))?(?: on.*)?:?`,
    String.raw`related(?: (?:articles?|posts?|stories|reading|content))?:?`,
    // Of a site's articles, though not of the data in a notice: "Categories of personal data concerned: names"
    String.raw`(?:filed under|categories(?! (?:of|concerned|affected)\b)):?.*`,
    String.raw`(?:tags?|(?:image|photo)(?: credit| source)?):.*`,
    String.raw`source:(?!.{0,80}\b(?:forum|post|thread|channel|telegram|leak|user|market)).{0,80}`,
  ].join('|')})$`,
  'i',
)

/** "(Exact name of registrant as specified in its charter)" */
const ofCover = wording`${/^\W{0,3}/}${coverLines}`
const longestOfCover = 400

const phrases: readonly (readonly [RegExp, number])[] = [
  [/\ball rights reserved\b|©|\(c\) ?(?:19|20)\d\d|\bcopyright (?:©|\d{4})/i, 2],
  [
    /\b(?:subscribe|sign up) (?:to|for|now|today)\b|\bour (?:daily |weekly |free )?(?:newsletter|mailing list)\b/i,
    2,
  ],
  [/\b(?:follow|like|find|join|connect with) us on\b/i, 2],
  [
    /\b(?:this|our) (?:web)?site uses cookies\b|\bcookie policy\b|\bprivacy policy\b.*\bterms\b/i,
    2,
  ],
  [/\bsecure your (?:business|organi[sz]ation|company|future)\b/i, 1],
  [
    /\b(?:your|every) (?:digital assets|business|organi[sz]ation|operations)\b.*\b(?:safe|secure|protected|smoothly)\b/i,
    1,
  ],
  [
    wording`
      our [expert|award-winning|cutting-edge|comprehensive|security|cybersecurity]*
      {solution+|service+|platform|expert+|team}${/\b.*\b/}{help|keep|protect|provide|can|offer}[s]`,
    1,
  ],
  [
    wording`
      {protect|help|empower|serve}[s] [*]
      {organi{s|z}ations|businesses|companies|enterprises|customers|clients}
      {worldwide|around the {world|globe}|globally|of all sizes|to}`,
    1,
  ],
  [
    /\bprovides? (?:\w+ ){0,3}(?:cyber ?security|security|threat intelligence) (?:services|solutions)\b/i,
    1,
  ],
  [
    wording`
      whether you're, {request|book} a demo, free trial, contact {us|our}, get in touch, talk to {us|our},
      schedule a {call|consultation}`,
    1,
  ],
  [/\bquestions or feedback\b|\bto report this (?:post|article)\b|\bplease e-?mail:? \S+@/i, 2],
  [/\bdoes not (?:endorse|guarantee)\b/i, 1],
  [
    /\bfor (?:more|further|any) (?:information|inquiries|enquiries|details)\b.*(?:@|\bvisit\b|\bwww\b|https?:)/i,
    1,
  ],
  [
    /\b(?:is|as) (?:a|the) (?:leading|premier|trusted|global) (?:provider|leader|vendor)\b.*\b(?:solutions|services|security)\b/i,
    1,
  ],
]

const promoting = patternFamily(phrases.map(([phrase, weight]) => [weight, phrase] as const))

type Promotion = ReturnType<PatternFamily<number>['possible']>

/** The phrases of sites, with their weights, that may stand somewhere in a document. */
export const promotionIn = (document: Screened): Promotion => promoting.possible(document)

/**
 * Whether a block is the site's own furniture or promotion, by phrases that its document may have; `place`
 * is 0 at the top, 1 at the end.
 */
export function isBoilerplate(block: string, place: number, promotion: Promotion): boolean {
  if (block.length <= 140 && alone.test(block.trim())) return true
  if (block.length <= longestOfCover && ofCover.test(block)) return true
  if (block.length > 1500) return false
  // Promotion stands at the end of a page; at the top the same words may open a report.
  if (place < 0.5) return false
  let score = 0
  for (const { key: weight, pattern } of promotion) {
    if (pattern.regex.test(block) && (score += weight) >= 2) return true
  }
  return false
}

/** "About Example Corp" opens a company blurb at the end of a press release, "SIGNATURE" the end of a filing. */
export const opensCompanyBlurb = (heading: string, place: number): boolean =>
  place > 0.6 &&
  /^SIGNATURES?\W*$|^A(?:bout|BOUT) (?:[Tt]he (?:author|company|firm|publisher)\b|[Uu]s\b|[A-Z0-9])/.test(
    heading,
  ) &&
  heading.length < 70

/** Headings below which the text advises and no longer reports. */
export const opensAdvice = (heading: string): boolean => advises.test(heading)
const advises = wording`
  mitigation+, recommend{ation+|ed},
  what {you|users|customers|victims|people|companies|businesses} {can|should|need},
  what {can|should} {you|i|we|users|customers|people|businesses},
  what to do,
  how to {protect|stay|prevent|avoid|defend|respond|secure|keep},
  protect[ing] {your|yourself}, {safety|security|prevention} tips, tips {for|to}, best practices,
  {defen{s|c}e|prevention|response} {strategies|measures|steps},
  lessons {learned|for}, stay[ing] safe, steps {you|to}, advice, next steps for, takeaway+`
