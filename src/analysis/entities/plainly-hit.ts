import type { NameCluster } from './cluster-names.ts'
import { wordingWith } from '../wording.ts'

/**
 * Whether the text says in plain words that this house is one of those hit: it is named among them, or tells how many
 * of its own people are concerned. Of many victims each is named once, which gives the model little to weigh.
 */
export const isPlainlyHit = ({ mentions }: NameCluster): boolean =>
  mentions.some(({ sentence, start, end }) => {
    const before = sentence.text.slice(
      Math.max(0, start - sentence.start - furthest),
      start - sentence.start,
    )
    const after = sentence.text.slice(end - sentence.start, end - sentence.start + furthest)
    return (
      (bullet.test(before) && statusOfHit.test(after)) ||
      (amongHit.test(before) && !isAbout.test(before)) ||
      (ownPart.test(after) && !spared.test(after)) ||
      (speakerOf.test(before) && weToo.test(after))
    )
  })
const furthest = 200
const spelt = wordingWith('iu')

const hit = `hit, affected, concerned, impacted, attacked, breached, robbed, named, listed`
const houses = `
  victim+, compan{y|ies}, firm+, organi{s|z}ation+, customer+, client+, institution+, council+, school+, hospital+, retailer+, shop+, bank+,
  employer+, agenc{y|ies}, charit{y|ies}, universit{y|ies}, business{es}`
/** "listed eleven companies, among them the furniture chain", "among the customers concerned is also the railway" */
const amongHit = spelt`
  {listed|named|added|posted|published} <60> among them ${/[^.;:()“"]{0,110}$/},
  among {those|the <2 words-> {${houses}}} [that were|who were|so far|known to be]* {${hit}} [${/,/}] [{is|are|was|were} [also]] ${/[^.;:()“"]{0,110}$/},
  [known|other|further|confirmed] victims [so far] {include|are|were} [also] ${/[^.;:()“"]{0,110}$/},
  {other+|those|customers|companies|organi{s|z}ations} {affected|hit|concerned} {include|are|were} [also] ${/[^.;:()“"]{0,110}$/}`
/** "…, among them the bank, which uses Snowflake": what the house that is named does, and not itself. */
const isAbout = /, (?:which|who|whose|where|an?|the [\p{Ll} ]{3,30} (?:of|behind)) [^,]*$/u

/** "• City of Drunen – confirmed", "- Tarn Bank: investigating": an item of a list of those hit. */
const bullet = /^[^\p{L}\p{N}]{0,6}(?:\d{1,2}[.)] )?(?:[Tt]he )?$/u
const statusOfHit = spelt`
  ${/^(?: \p{Ll}[\p{Ll}-]+){0,3}(?: \([^)]{2,40}\))? ?[–—:|-] ?/u}[has|is|was|have]*
    {confirm[s|ed]|affected|hit|admit{s|ted}|claimed|listed by|named by|[under] investigat*|suspected|checking|looking into}`
/** "said 31,400 of its customers were concerned", "confirmed that its staff's bank details had been taken" */
const ownPart = spelt`
  ${/^,? /}[has|have|had|also|since|later|meanwhile]* {said|says|confirmed|confirms|acknowledged|admitted|reported|told ${/[^.;]{2,40}/}}
    [on * ] [that] <60> {of {its|their|our}|{its|their|our} [own|current|former] <2 words-'> {customers|clients|employees|staff|workers|members|patients|pupils|students|guests|passengers|tenants|data|records}} <70>
    {${hit}|exposed|stolen|taken|copied|accessed|leaked|compromised|in the {files|data|archive|dump}}~,
  ${/^(?: and \p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,3})?,? /u}[has|have|had|also|since|later|meanwhile]*
    {told|informed|notified} [its|their|own|all|some|affected]* {customers|clients|employees|staff|members|patients|students|guests|tenants}
    <70> that <80> {exposed|stolen|taken|copied|accessed|leaked|compromised}~`
/** "were not affected", "whether its customers were affected" */
const spared =
  /^[^.;]{0,160}\b(?:not|no|none|nor|whether|if|n['’]t|denied|did not|may|might|could|would)\b/i
/** "a spokesman for Delmar", before "We can confirm that we are one of …" */
const speakerOf =
  /\b(?:spokes(?:man|woman|person)|chief executive|director|manager|head|founder|owner|chair(?:man|woman)?|president) (?:for|of|at) (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u
const weToo = spelt`${/^[^.;“"]{0,60}[“"]/}we [can] {confirm|are {one of|among}} <40> {we|our|${hit}}`
