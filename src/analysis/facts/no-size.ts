import { wording } from '../wording.ts'
import { isOfCompany, isRate } from './count-in-posts.ts'
import type { CountMention } from './count-mentions.ts'

/** "Three retailers", who are then named; "740 employees, revenue 118 M$", which describes the company: no size of a breach. */
export function isNoSize({ unit, count, start, end, sentence, noun }: CountMention): boolean {
  const { text } = sentence
  const [from, to] = [start - sentence.start, end - sentence.start]
  const [before, told, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  if (isDescription.test(before) || isOfCompany(before) || isRate(after)) return true
  if (sumOffered.test(before) && /^[\d.,]+ ?[km]?$/i.test(told)) return true
  if (describesHouse(text, from, to)) return true
  if (/^recipients?$/.test(noun) && (askedThem.test(before) || didDelete.test(after))) return true
  if (noun === 'victims' && listedBefore.test(before)) return true
  switch (unit) {
    case 'bytes':
      return ofMachines.test(after)
    case 'organisations':
      return (
        (/ of (?:its|their|our) /.test(told) && !wasHit.test(clauseOf(after))) ||
        ofItsOwn.test(before.slice(-40)) ||
        (branches.test(noun) && itsOwn.test(before.slice(-20)) && !wasHit.test(clauseOf(after))) ||
        relyOnIt.test(after) ||
        (describesOwner.test(before) && /^ ?[,;)]/.test(after) && !wasHit.test(clauseOf(after))) ||
        (count <= few && !/\d/.test(told))
      )
    case 'employees':
      return (count <= few && ofEntry.test(text.slice(from, to + 60))) || tellsBusiness(text)
    case 'customers':
      return tellsBusiness(text)
    default:
      return false
  }
}
/** "Asked the eleven recipients to delete it": who got it wrongly. */
const askedThem =
  /\b(?:asked|told|contacted|rang|called|wrote to|requested)(?: all)?(?: of)?(?: the| these| those)? $/i
const didDelete = /^ (?:[\p{L}]+ ){0,3}(?:to )?(?:delete|destroy|return|confirm)/u
const few = 12
/** "Their negotiator offered 40k": gangs give sums without a sign of money. */
const sumOffered =
  /\b(?:negotiators?|insurers?|insurance|lawyers?|management|board|ceo|they) (?:has |have )?(?:only |just )?(?:offer(?:ed|s)?|paid|bid)(?: us)?(?: only| just)? $/i
const listedBefore = /\b(?:listed|claimed|named|posted)\b[^.;]{0,20}$/i
/** "740 employees, revenue 118 M$" */
const tellsBusiness = (text: string): boolean =>
  /\b(?:revenue|turnover|headquartered)\b/i.test(text) &&
  !/\b(?:affect|stole|stolen|breach|expos|leak|notif|compromis)/i.test(text)

/** "…, which serves 40 towns and has 2,000 members", "on behalf of 600 employers", "with a user base of 8 million": how large those concerned are. */
const isDescription = wording`
    on behalf of <3 words>${/\s?$/},
    {supplier|provider|partner|vendor|home} {to|for|of} [some|about|around|over|nearly|roughly|almost|{more than}]${/\s?$/},
    {town|city|village|community|county|borough|municipality|parish|island|nation} of [some|about|around|over|nearly|roughly|almost|{more than}]${/\s?$/},
    {employ[s|ed|ing]|{staff|workforce|headcount|team} of|payroll of} [some|about|around|over|nearly|roughly|approximately|{more than}|{up to}]${/\s?$/},
    {user|customer|client|member|subscriber|patient} base of [some|about|around|over|nearly|roughly|{more than}]${/\s?$/},
    ${/,? /}{which|that|who} [currently]
    {{represent|serve|employ|operate|count|boast|manage|run|support|insure|educate|cover}[s]|suppl{y|ies}}${/\b[^.;,]{0,100}$/}`
/** "at all 31 stores", "six of its 22 restaurants": the house's own places. */
const ofItsOwn =
  /\b(?:(?:at|in|across) (?:all|each)(?: of)?(?: (?:its|their|our|the))?|(?:of|at|in|across) (?:its|their|our)(?: \w+)?) $/i
/** "Our 212 stores have remained open" */
const branches =
  /^(?:stores?|shops?|branch(?:es)?|restaurants?|hotels?|hospitals?|clinics?|schools?|locations?|sites?|plants?|campus(?:es)?)$/i
const itsOwn = /\b(?:our|its|their) $/i
/** "Hotel du Lac" (Evian), 8 hotels, …: how large the house is that was named just before. */
const describesOwner = /["”)], $/
/** "400 other hotels rely on it": whom it serves. */
const relyOnIt = wording`
  ${/^,? (?:(?:around|across|all over) the (?:world|country) |worldwide |nationwide )?(?:that |which |who )?/}[also|all]*
    {rely|depend|use|trust|subscribe|are [among] {its|their} {customers|clients|users}|{it|they} serve}~`
/** "One employee's mailbox": this counts the way in. */
const ofEntry = wording`
  ${/^/}{one|two|three|several|a[n]|${/\d\d?/}}${/\b[^.;]{0,40}?['’]s? /}[*]
  {[e[-]]mail|account|mailbox|inbox|laptop|credential|password|computer|device|workstation}~`

/** "20 TB of storage" */
const ofMachines = wording`
  ${/^(?: of)?(?: [\w-]+)? ?/}{drive+|disk+|disc+|storage|RAM|memory|traffic|bandwidth|stick+|card+|plan+|quota|limit|{per|a} {second|minute|hour|day|month}}`

/** Words that may stand in front of the number: "about", "more than". */
const upTo =
  /(?:(?:some|about|around|over|nearly|roughly|almost|approximately|more than|at least|close to|an estimated) )?$/

/** "flew 3.3 million passengers", "in which around 220,000 people", "says it has 240,000 users". */
const houseBefore = wording`
  {flew|flies|carries|carried|transports|transported|welcomes|welcomed|sells|sold|ships|shipped|treats|treated|teaches|taught
    |employs|employed|serves|served|boasts|insures|houses|feeds|educates} ${upTo},
  {in which|with whom|to which|where} ${upTo},
  {introduc|roll}{e|es|ed|ing|s} [out] <8 words-> for {all|all of|each of} [its|our|their|the]* ${upTo},
  {says|said|claims} {it|they} {has|have|had} ${upTo},
  {I|we} {have|had|have got|know [maybe|perhaps]} ${upTo},
  I've got ${upTo}, we've got ${upTo}`
const reach = 60
/** "Zenthra has more than 8 million users." */
const ofOwner =
  /(?:^|[.;,] )(?:The (?:company|bank|exchange|operator|group|airline|insurer|retailer|app|site|service)|(?!(?:It|They|He|She|We|This|That|Which|Each)\b)\p{Lu}[\p{L}&.’'-]+(?: \p{Lu}[\p{L}&.’'-]+){0,3}) (?:currently |now |also )?has (?:(?:some|about|around|over|nearly|roughly|almost|approximately|more than|at least) )?$/u

/** "people hold a policy there", "9,400 people have registered": what they do with it, or about it. */
const houseBehind = wording`
  ${/^(?:(?! who | that | which )(?:[^.;,]|,(?=\d))){0,40}?/}{hold a policy|hold policies|have an account|have accounts|bank with|are insured {there|with}
    |{have|had|has} {registered|signed up|joined|filed [a] claim+|applied|opted}|{per|a|each|every} {day|week|month|year}
    |last [financial|fiscal] year${/(?!['’])/}|annually|in operation|at the time|{in|within} ${/\d+|an?/} {second+|minute+|hour+}}`
/** Signs that the number counts those who were hit after all. */
const wasHit =
  /\b(?:affect|impact|expos|stole|leak|breach|compromis|taken|notif|told|copied|lost|fraud|inform|victim|(?:was|were) hit\b)\w*/i
const clauseOf = (after: string): string => /^[^.;]*/.exec(after.slice(0, reach * 2))?.[0] ?? ''

/**
 * Whether the words beside a number say how large a house is, what it does in a year, or who claimed
 * compensation: none of these is a size of the breach. `from` and `to` are places in `text`.
 */
const describesHouse = (text: string, from: number, to: number): boolean => {
  const after = text.slice(to, to + reach * 2)
  const before = text.slice(Math.max(0, from - reach), from)
  return (
    ((houseBefore.test(before) || ofOwner.test(before)) && !wasHit.test(clauseOf(after))) ||
    houseBehind.test(after)
  )
}
