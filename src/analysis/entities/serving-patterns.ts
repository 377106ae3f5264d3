import { houses } from '#data/house-words.ts'
import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { cased, maybeComma, ownerName, properName } from './supplier-patterns.ts'

/*
 * How texts name a supplier by what it does or is for somebody, without an apposition: "our letters are printed by X",
 * "the vendor is X", "X is the chain's printer". The words for what it is stand in front of the name or,
 * in `copulaPatterns`, behind it.
 */

/** "Our", "the bank's", "Larchmont’s": whose thing it is. */
const somebodys = /(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he [\p{Ll}-]+[’']s?|\p{Lu}\p{L}{0,40}[’']s?)/u
const fewWords = /(?:[\p{L}-]+,? ){1,7}?/u
/** "Our letters are printed and posted by X" */
const done = sentencePattern(
  cased`
    ${somebodys} ${fewWords}{is|are|was|were|has been|have been|had been|being} [all|also|now|still|in turn]* {${words.servedBy}|${words.workDone}}
      [and *] [for {us|it|them}] by [the] ${properName}`,
)
/** "The region has its letters printed by X" */
const hadDone = sentencePattern(
  cased`{has|have|had} {its|their|our|all|the} ${fewWords}{${words.servedBy}|${words.workDone}} [and *] [for {us|it|them}] by [the] ${properName}`,
)
/** "A page made by X", "the database run by the X Foundation" */
const madeFor = sentencePattern(
  cased`{${words.suppliersThings}|page|site|website|web shop|shop|form|app|list|register|archive|hotline|newsletter} [that|which] [is|was|are|were]*
    {${words.servedBy}|${words.workDone}} [and *] [for {us|it|them}] by [the] ${properName}`,
)
/** "The vendor, they said, is X", "the start-up is called X" */
const identified = sentencePattern(
  cased`
    {T|t}he (<3 words-> {${words.plainSupplier}|${words.crafts}|contractor|processor|bureau|provider|outfit})${/(?: (?:in question|concerned|at fault|involved|at issue))?(?:, [^,;.]{3,50},)?/u} {is|was} [called|named|identified as] [the] ${properName}${/(?=[.,;:)]| (?:of|in|from|and|which|whose|according) |$)/},
    {{T|t}he|{A|a}|{A|a}n|{O|o}ne|another} (<4 words-> {${words.unnamedFirms}|${words.crafts}|hub}) [that|which|is|was]* {called|named|by the name of} [the] ${properName}`,
)
/** "At vendor X", "from a subcontractor, X" */
const bare = sentencePattern(
  cased`{at|by|from|through} [former|outside|third-party|external|its|their|our|a[n]]*
    (<3 small words-> {vendor|supplier|contractor|subcontractor|processor|service provider|business associate|{${words.crafts}}})${maybeComma} [called|named] ${properName}`,
)
/** "Its accountants, X, had been reading" */
const adviserNamed = sentencePattern(
  cased`{{I|i}ts|{T|t}heir|{O|o}ur|${ownerName}} (<3 small words-> {accountant+|auditor+|accounting firm|audit firm|law firm|solicitors|actuar{y|ies}|printer+|{${words.crafts}}|agency|bureau|host})${maybeComma} ${properName}`,
)
/** "We keep our members' forms with X" */
const keptWith = sentencePattern(
  cased`{keep[s]|kept|store[s]|stored|host[s|ed]|lodge[s|d]|deposit[s|ed]|archive[s|d]|back[s|ed] up} <8 words'-> {with|on the server+ of|in the cloud of} [the] ${properName}`,
)
/** "X is the chain's ticketing agent", "X is a contractor of the town" */
const isOurs = sentencePattern(
  cased`
    ${properName} {is|was|has been} {its|their|our|one of {its|their|our}|${ownerName}|the ${/[\p{Ll}-]+[’']s?/u}}
      (<4 small words-> {${words.trades}|${words.crafts}|${words.plainSupplier}|agent|{${words.unnamedFirms}}}),
    ${properName} {is|was} {a[n]|the} (<3 small words-> {supplier|vendor|contractor|subcontractor|processor|service provider}) {of|to|for} {us|it|them|the <2 words-> {${houses}}|${ownerName}}`,
)
/** "X folds and mails for the insurer": with no word for what it is. */
const worksFor = sentencePattern(
  cased`${properName}${maybeComma} [which|who|that|has|had|* and]* {${words.servingHouses}|does} <5 words'-> {for|on behalf of} {us|them|it|{its|their|our|the} <2 words-> {${houses}}}`,
)

/** The name is the last group. */
export const servingPatterns = [
  ['done', done],
  ['hadDone', hadDone],
  ['madeFor', madeFor],
  ['identified', identified],
  ['bare', bare],
  ['adviserNamed', adviserNamed],
  ['keptWith', keptWith],
] as const
/** The name is the first group. */
export const copulaPatterns = [
  ['isOurs', isOurs],
  ['worksFor', worksFor],
] as const
