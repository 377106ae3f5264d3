import { houses, housesServed } from '#data/house-words.ts'
import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wordingWith } from '../wording.ts'

/*
 * How texts speak of suppliers. The first group of a pattern is the words for what the supplier is; where a
 * name stands in front it is the first and the words, if any, the second. `keeper` has the name alone.
 */

/** Patterns that hold names: in them a capital letter counts. */
export const cased = wordingWith('gu')
/** A name. It does not begin within a run of capitals, which may be as long as a line. */
export const proper = String.raw`((?:(?<!\p{Lu})\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.'’+-]*(?: (?:(?:of|and|&|de) )?\p{Lu}[\p{L}\p{N}&.'’+-]*){0,4})`
export const properName = new RegExp(proper, 'u')
/** "X, a vendor", "X (also Y), a vendor", "X – a vendor" */
const aside = /(?: \([^)]{1,60}\))?(?:,| [–—-])/
export const maybeComma = /,?/
/** "Larchmont’s", from its first letter on and no longer than names are: a line may be one long word. */
export const ownerName = /(?<![\p{L}’'])\p{Lu}\p{L}{0,40}[’']s?/u
const word = /[\p{Ll}]+/u

const outside = anyOf(words.outside)
const purpose = `(?: ${anyOf(words.purposes)})?`
const ours = String.raw`one of (?:its|their|our|the [\p{L}’']+)|its|their|our`
/** "a third-party provider of its customer service operations" */
const described = sentencePattern(
  new RegExp(
    String.raw`\b(?:(?:an?|${ours}|the|another|unnamed|unidentified|${outside})[ ,-]+)+?(${outside} (?:[\p{Ll}-]+ ){0,3}?${anyOf(words.outsiders)}${purpose})`,
    'giu',
  ),
)
/** "one of its payroll providers", "Larchmont’s printers" */
const owned = sentencePattern(
  new RegExp(
    String.raw`\b(?:(?:${ours}|[\p{Lu}][\p{L}]+[’']s?(?: \([^)]{2,12}\))?)\s+((?:(?!(?:to|of|at|by|in|from|with|for|and|that|our|its|their)\b)[\p{Ll}-]+ ){0,4}?${anyOf(words.ownSuppliers)}${purpose})|one of (?:its|their|our|the (?:[\p{L}-]+ ){0,2}[\p{L}-]+[’']s?) ((?:[\p{L}-]+ ){0,2}?(?:provider|partner)s))`,
    'giu',
  ),
)
/** "The business associate sent …", "the covered entity's (CE) former business associate (BA), Acme": the word itself says whose. */
const associate = sentencePattern(
  /(?:\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]wo|of)|\p{L}[’']s?(?: \([^()]{2,12}\))?(?:, \p{Lu}[^,.;]{2,60},)?) (?:[\p{Ll}-]+ ){0,2}?([Bb]usiness [Aa]ssociates?)/gu,
)
/** "through a marketing firm": it came from there. */
const single = sentencePattern(
  wordingWith('giu')`
    {at|of|by|from|through|via|with|involving|against|affecting} ${/["“]?/u}{a[n]|another|one of <3 words->|two|several} (<3 words-> ${words.anySupplier}${new RegExp(purpose)})`,
)
/** "when a vendor had left …": no firm that a sentence begins with or that a name stands before, for that is the one told of. */
const plain = sentencePattern(
  wordingWith('giu')`
    ${/(?<=[\p{Ll}’'”"] )/u}{a[n]|another|the|unnamed|undisclosed|${/[’']s/}} [unnamed|former|major|outside]* (<3 words-> ${words.plainSupplier}${new RegExp(purpose)}),
    ${/(?<=[\p{Ll}’'”"] )/u}{a[n]|another} [unnamed|former|outside]* (<2 words-> {${words.crafts}}),
    ${/(?<=[\p{Ll}’'”"] )/u}{a[n]|another} [unnamed|former|outside]* (<2 words-> ${words.anySupplier}) {was|were|had been|has been|suffered|lost|left|fell}`,
)
/** "a company that runs its call centre", "a translation agency that it had hired" */
const doer = sentencePattern(
  cased`{at|of|by|from|through|that|when|belonging to} {a[n]|the} ([IT|HR] <3 small words-> {${words.unnamedFirms}|${words.crafts}}) {that|which|who} {
    {it|they|the *} [had|has|have] {hired|use[s]|used|engaged|employ[s]}
    |${words.serving} [out|up|and *] {our|its|their|the|all|<3 words-> for {us|it|them}}${/ ?[^,.;]{0,50}/}
    |${word}s {the|its|our|their|all} ${/[\p{Ll} ]{2,30}/u} for ${/(?:the |us|it|them|\p{Lu})[^,.;]{0,30}/u}}~`,
)
/** The place where it happened, or the one whose fault it was; these come before those through whom it happened. */
const placeOfTrouble = String.raw`
  at, from, through, via, by way of, {${words.suppliersThings}|employee+|worker+|agent+} of, {technician|engineer|employee|worker|clerk|driver|manager|developer|programmer}[s] {with|at|from},
  {${words.mishaps}} {by|of|at}, {leaked|exposed|lost|mislaid|published|disclosed|revealed|shared|sent|posted|mailed|left|held|kept|stored|hosted|run|operated} by`
/** What one does for another: any verb, except those of reports and of those who only look. */
const does =
  /(?:had |has |have )?(?!(?:i|wa|ha|doe|say|track|monitor|watche|studie|advise|investigate|sell|offer|claim|specialise|specialize|follow|need|believe|call|want|buy)s\b|(?:said|called|claimed|followed|offered|needed|sold|used|based|named|hired)\b)(?:[\p{Ll}]{2,}(?:s|ed)|ran|kept|held|made|built|sent|took|did)(?: (?:out|up|after|off|in|over))?/u
const doneTo =
  /(?:its|their|our|the|them|us|all|\p{Lu}\p{L}{1,40}[’']s?|(?:[\p{Ll}’'-]+ ){1,4}?(?:for|of|on behalf of) (?:the |us\b|it\b|them\b|its |their |our |\p{Lu}))/u
/** "from the actuary that calculates their benefits", "by the company which ran the accreditation", "by a vendor printing the ballots" */
const doing = sentencePattern(
  cased`{${placeOfTrouble}} {a[n]|the|another} ([IT|HR] <3 small words-> {${words.unnamedFirms}|${words.crafts}|${words.advisers}})
    {{that|which|who} ${does} ${doneTo}|${/(?!us|be|ow|includ|follow|accord|claim|say)\p{Ll}{2,}ing (?:its|their|our|the|them|\p{Lu}\p{L}{1,40}[’']s?)/u}}~,
    {that|when|after|where|because} {a[n]|the} (<3 small words-> {${words.unnamedFirms}|${words.crafts}|${words.advisers}})
      {that|which|who} ${does} {its|their|our} ${/[\p{Ll}]/u}~`,
)
/** "payroll is run by a bureau in Leeds" */
const serverOf = sentencePattern(
  wordingWith('giu')`
    {is|are|was|were|been|being|its *|their *|our *} {${words.servedBy}} [for {us|it|them}] by {a[n]|another|one of <2 words->} (<3 words-> {${words.unnamedFirms}|${words.crafts}|${words.plainSupplier}})`,
)
/** "a contact centre in Manila that answers calls for Birchair", "the contact centre answers calls for Birchair": the sentence may begin with it. */
const doerFor = sentencePattern(
  cased`{A[n]|a[n]|The|the} (<3 words-> {${words.unnamedFirms}|${words.crafts}}) [in ${properName}] [that|which|who]
    ${words.servingHouses} [out|up] ${/(?:[\p{Ll}’'-]+ ){1,5}?/u}{for|on behalf of} [the] ${/\p{Lu}/u}`,
)
/** "the debt collector used by Solway", "a printer under contract to it", "a company working on its behalf" */
const engaged = sentencePattern(
  cased`{A[n]|a[n]|The|the|another} (<3 words-> {${words.unnamedFirms}|${words.crafts}|${words.plainSupplier}})
    [which|that|who|it|is|was|had been]* {{used|engaged|employed|contracted|commissioned|appointed|hired} by
      |{working|acting|operating} for|{working|acting|operating} on ${/(?:its|their|our|\p{Lu}[\p{L}’']{1,40}) behalf/u}
      |{working|acting} on behalf of|under contract {to|with}|on contract to}`,
)
/** "a marketing agency it had hired", "a sorting service that the bank uses" */
const hired = sentencePattern(
  cased`{A[n]|a[n]|the|another} (<3 words-> {${words.unnamedFirms}|${words.crafts}}) [that|which|whom] {it|they|the {${houses}}} [had|has|have]
    {hired|engaged|commissioned|contracted|appointed|employs|employed|uses|used}`,
)
/** "a subcontractor of the city's utility", "the warehouse operator of Dovetail", "the maker of its booking software" */
const ofHouse = sentencePattern(
  cased`
    {A[n]|a[n]|The|the|another} (<2 words-> {${words.crafts}|${words.plainSupplier}|contractor|debt collector}) {of|to} [the] ${/(?:[\p{L}-]+ ){0,2}?\p{Lu}|[\p{Ll}-]+['’]s? /u},
    {A[n]|a[n]|The|the} ({maker+|developer+|provider+|supplier+|vendor+|operator+} of {its|their|our} ${/(?:[\p{Ll}-]+ ){0,3}?/u}{${words.suppliersThings}|website|web shop})`,
)
/** "The law firm of the bank was hacked", "files held by its auditors": those who else are called in afterwards. */
const adviser = sentencePattern(
  cased`
    {{breach|incident|attack|hack|intrusion|theft|break[-]in|ransomware} {at|of|on|involving|affecting|against}
      |{held|kept|stored|lost|leaked|stolen|taken|mislaid|copied} {by|at|with|from}|{told|notified|informed|alerted} [* *|on *|by *] by}
      {its|their|our|the|a[n]|${ownerName}} (<2 words-> {${words.advisers}}),
    {${words.suppliersThings}} {at|of} {its|their|our|the|${ownerName}} (<2 words-> {${words.advisers}}),
    {{Its|its|Their|their|Our|our|${ownerName}} (<2 words-> {${words.advisers}})
      |{A|a|An|an|The|the} (<2 words-> {${words.advisers}}) of [the] ${/\p{Lu}[\p{L}\p{N}&’' -]{1,40}/u}}${/(?:, [^,.;]{2,40},)?/}
      {{was|were|had been|has been} {hacked|breached|attacked|robbed|burgled|compromised|hit}|lost|suffered|mislaid|left}`,
)
/** "An employee of a partner shop": through whose people it went. */
const staffed = sentencePattern(
  wordingWith('giu')`
    {employee+|agent+|worker+|staff|member of staff|account+|log-in+|login+|credentials} {of|at|with|from} {a[n]|one of {its|their|our}}
    (<2 small words-> {partner|dealer|reseller|franchisee|subcontractor|outsourcer} [shop|store|company|firm|agency])`,
)
/** "Billtrack, a billing vendor", "Payrise, the HR software it uses", "Netgarde, the chain's IT provider". */
const apposed = sentencePattern(
  cased`${properName}${aside} ({a[n]|its|their|our|the|one of {its|their|our|the}|${ownerName}} ${/(?:[\p{L}\p{N}’'-]+ ){0,6}?/u}${words.trades})[_of {${words.goodsServed}}][_[that_]{it|they|the *|all *|both} {use[s]|used|had hired|hired|employ[s]|share}]${/\b(?! of)/}`,
)
/** "Palettix, warehouse software provider for half of the port" */
const apposedPlainly = sentencePattern(
  cased`${properName}${aside} ${/(?!an? |the |its |our |their )/}(<4 small words-> ${words.trades})${/(?<!s) (?:for|to|who|which|that) (?!sale\b)/}`,
)
/** "It had engaged Octagon IT Services (“Octagon”) as its IT vendor" */
const engagedAs = sentencePattern(
  cased`{engaged|hired|appointed|contracted|retained|used|chosen|selected} ${properName}${/(?: \([^)]{1,40}\))?/} as {its|their|our|the|a[n]} (<4 words-> ${words.trades})`,
)
/** "stolen from the customer-success app Gainlink", "its contractor, PBX Research Services" */
const introduced = sentencePattern(
  cased`{its|their|our|{through|via|account+ {at|with}|{token+|credentials|key+} [*] {from|of}} {the|a[n]}}
    (<4 small words-> ${words.introductions})${maybeComma} [called|named] ${properName},
    {${ownerName}|the * ${/[\p{Ll}-]+[’']s?/u}} (<3 small words-> {${words.crafts}|vendor|supplier|contractor|processor|agency|service provider|{${words.crafts}|service|delivery|IT|technology|mailing} partner})${maybeComma} [called|named] ${properName}`,
)
/** "Our files were on Medvault's server", "the backups that we keep with Medvault": who keeps them for us. */
export const keeper = sentencePattern(
  cased`
    {{O|o}ur|{I|i}ts|{T|t}heir|{M|m}y company's} <3 words'-> {${words.thingsKept}} [of ${/[^.;,]{2,40}/}]
      {was|were|is|are|had been|sat|lay|stood} [all|also|still|only]* [stored|kept|held|hosted|saved|sitting|lying|backed up]
      {on|in|at|with|by} [the] ${properName},
    {${words.thingsKept}} [that|which] {we|they|it|our *|the *}
      {keep[s]|kept|store[s]|stored|hold[s]|held|had|host[s|ed]|back[s|ed] up} {with|at|on|in} [the] ${properName}`,
)
/** "Brightline, which answers tickets for Quantrell", "Tracely, a company that measured for us how …" */
const serves = sentencePattern(
  new RegExp(
    String.raw`${proper}(?:,| [–—-]) (?:(?:an?|the) [\p{Ll} -]{3,30}? (?:that|which|who)|which|that|who) ((?:[\p{Ll}]+(?:s|ed)|${anyOf(words.servingPlural)}) (?:[\p{Ll}’'-]+ ){0,5}?(?:(?:our|for us|us)(?![\p{L}])|for (?:all|both|most|many|several|hundreds of|dozens of|other|its|(?:(?:about|around|some|over|more than|nearly) )?\d[\d,.]*) (?:[\p{L}-]+ ){0,2}?${anyOf(housesServed)}|for \p{Lu}[\p{L}]+(?=[^.]*\b(?:our|us|we)\b))(?: [\p{Ll}’'-]+){0,4})`,
    'gu',
  ),
)
/** "Snapline, which takes pictures for the district": what anybody may do. */
const servesHouse = sentencePattern(
  cased`${properName}${/, /}{which|who} ${words.servingHouses} ${/(?:[\p{Ll}’'-]+ ){0,4}?/u}{for|on behalf of} the ${/(?:[\p{Ll}-]+ ){0,2}?/u}{${houses}}`,
)
/** "Docustor, the archive company that keeps Sutton Hospital's files" */
const firmOfHouse = sentencePattern(
  cased`${properName}${aside} {{a[n]|the} (<4 words-> {company|firm|agency|bureau|business|start[-]up|house|${words.crafts}}) {that|which|who}|which|who}
    ${does} ${/(?:[\p{Ll}’'-]+ ){0,3}?/u}${/(?:its|their|our) \p{Ll}|(?:\p{Lu}\p{L}+ ){0,3}\p{Lu}\p{L}+[’']s? \p{Ll}|(?:[\p{Ll}-]+ ){1,4}?(?:for|on behalf of) (?:the )?\p{Lu}/u}~`,
)
/** "a cloud drive run by Peopleport", "a chat tool by Talkly": it may be the victim's own. */
const madeBy = sentencePattern(
  cased`{a[n]|the|its|their|our} (<3 words-> {tool|drive|platform|portal|software|app|add[-]on|plug[-]in|widget|service|chatbot|extension|script|cloud|library|system})
    <5 words-> {{made|run|hosted|operated|provided|supplied|sold|maintained|developed|written|built} by|by|from} ${properName}`,
)
/** "the forum that Boardhost runs for the studio": the name behind what it runs. */
const runs = sentencePattern(
  cased`{${words.suppliersThings}|site|website|web shop|shop|forum|helpline|list|newsletter} [that|which] ${properName}
    {${words.serving}|${words.havingServed}} {for|on behalf of} {the|its|their|our|us|it|them|${/\p{Lu}/u}}`,
)

/** Words for a supplier, whoever is named beside them; the surest first. */
export const wordPatterns = [
  ['doer', doer],
  ['doing', doing],
  ['serverOf', serverOf],
  ['doerFor', doerFor],
  ['engaged', engaged],
  ['hired', hired],
  ['ofHouse', ofHouse],
  ['adviser', adviser],
  ['described', described],
  ['owned', owned],
  ['single', single],
  ['plain', plain],
  ['associate', associate],
  ['staffed', staffed],
] as const
/** A name that is followed by what it is or does. */
export const behindPatterns = [
  ['apposed', apposed],
  ['serves', serves],
  ['servesHouse', servesHouse],
  ['firmOfHouse', firmOfHouse],
  ['apposedPlainly', apposedPlainly],
  ['engagedAs', engagedAs],
  ['runs', runs],
] as const
/** A name that follows what it is, or what it made. */
export const introducingPatterns = [
  ['introduced', introduced],
  ['madeBy', madeBy],
] as const
