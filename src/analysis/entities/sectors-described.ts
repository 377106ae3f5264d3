import type { Sentence } from '../text-model.ts'
import { anyOf, wordingWith } from '../wording.ts'
import { sectorsIn, type SectorMention } from './find-sectors.ts'

const betweenTradeAndName = `
  group, giant, company, chain, firm, brand, start[-]up, platform, service, operator, provider, network,
  organi{s|z}ation, body, business, called, named, in, of`
const trades = `
  design[s], manufacture[s], makes, produces, assembles, brews, bakes, grows, keeps, stores, delivers, transports,
  carries, lets, rents, trains, prints, publishes, organi{s|z}es, operate[s], run[s], sell[s], provide[s], offer[s],
  build[s], supplies, treat[s], insure[s], teaches`
const clauseOpenings = `
  which, who, whose, whom, where, that, when, while, as, and, or, but, nor, with, without, say[s], said, told, write[s],
  because, although, though, including, from, in, on, at, for, to, by, after, before, not, if, so,
  named, known, listed, mentioned, cited, owned, based, founded, was, were, is, are, has, had, have, will, would, like`
/** "Makes sure", "makes a living": nothing is made. */
const nothingMade =
  /(?!sure|it|up|use|sense|money|do|may|can|will|is|are|was|were|have|had|(?:an?|the) (?:point|living|push|move|bid|profit|loss|difference|name|case|mark|statement|claim|habit))/

/** What may stand between a trade and the name it introduces: "hotel group X"; not "a bank tipped X off". */
export const introduces = new RegExp(
  String.raw`^(?:\W*|['’]s )(?:${anyOf(betweenTradeAndName)} ?)*["“]?$`,
  'i',
)

const behindName = String.raw`(?:['’]s)?(?:,? (?:Inc|Ltd|Limited|LLC|L\.C|PLLC|LLP|P\.?C|P\.?A|Corp|Co|plc|PLC|AG|SE|GmbH|S\.?A|N\.?V|AB|Oyj?)\.?)?,? (?:\([^)]+\),? )?`
const whatItIs = String.raw`(?:is |which is |are |(?:describes|calls|bills) itself (?:as )?)?(?:an?|the|one of) [^,;.]{3,110}`
const whatItDoes = String.raw`(?:which |that )?${anyOf(trades)} [^,;.]{3,90}`
/** "Acme LLP RETAIL SHOPS": how lists of notices put the branch. */
const branch = String.raw`,? (?:LLP|LLC|PLLC|P\.?C\.?|Inc\.?|Ltd\.?),? (?:\p{Lu}{2,} ?){1,4}`
const inBrackets = String.raw` (?:\p{Lu}\p{L}+ )?\([^)]{3,80}\)`
const behindDash = String.raw` ?[/|–—-] [^/|]{3,60}`
/** "Acme, maker of lenses": no clause, and nothing that only says when or where. */
const aside = String.raw`, (?!${anyOf(clauseOpenings)} )\p{Ll}[^,;.]{3,70}`
/** What may stand right behind a name and say of what trade it is. */
export const descriptionBehind = new RegExp(
  String.raw`^${behindName}(?<said>${whatItIs}|${whatItDoes})|^${branch}|^${inBrackets}|^${behindDash}|^${aside}`,
  'u',
)
/** "The Kilnworks pottery factory": what a name with an article is, right behind it. */
export const trailing = /^(?: [\p{Ll}-]+){1,3}/u

/**
 * The sectors that the words behind a name describe. For a maker, what it makes counts, and not where that is used:
 * chairs for cinemas are manufacturing, although parts for an industry belong to that industry.
 */
export function sectorsDescribed(
  sentence: Sentence,
  at: number,
  said: string,
): readonly SectorMention[] {
  const told = sectorsIn(sentence, at, at + (ownedBy.exec(said)?.index ?? said.length))
  const made = makes.exec(said)
  if (made === null) return told
  const use = /\b(?:for|on|in|at|to|with|used by|found)\b/.exec(
    said.slice(made.index + made[0].length),
  )
  const used = use === null ? Infinity : at + made.index + made[0].length + use.index
  const kept = told.filter(({ name, start }) => start < used || suppliedIndustries.has(name))
  return kept.length > 0 ? kept : madeIn(said, at)
}
/** "Delivers parcels and is owned by a pension fund": whose it is. */
const ownedBy = /\b(?:owned|backed|bought|acquired|controlled) by\b/
const suppliedIndustries: ReadonlySet<string> = new Set([
  'automotive',
  'semiconductor',
  'aviation',
  'defence',
  'pharmaceutical',
  'mining',
])

/** "which builds tractors", "that makes brakes", "maker of lenses": a maker, whatever it makes; software and games are none. */
function madeIn(said: string, at: number): readonly SectorMention[] {
  const made = makes.exec(said)
  if (made === null) return []
  const [whole, things = ''] = made
  const name = /\bgames?\b/i.test(things)
    ? 'gaming'
    : /\b(?:micro)?(?:chips?|semiconductors?|processors)\b/i.test(things)
      ? 'semiconductor'
      : /\b(?:software|apps?|platforms?|websites?|tools? for developers)\b/i.test(things)
        ? 'technology'
        : 'manufacturing'
  const start = at + made.index
  return [{ name, start, end: start + whole.length }]
}
/** "Builds tractors for …", "maker of lenses", and not "makes sure". */
const makes = wordingWith('iu')`
  {build[s]|mak{es|e|ing}|manufactur{es|e|ing}|produc{es|e|ing}|assembl{es|e|ing}|brew[s]|bake[s]|cast[s]|forge[s]
  |weave[s]|bottle[s]|{maker|manufacturer|producer|designer}[s] of} ${nothingMade}${/((?:(?!(?:for|on|in|at|to|with|from)\b)[\p{Ll}-]+ ?){1,4})/u}`

/**
 * The sectors that a name tells. A public body's name tells its field besides ("Department of Transport"), and the
 * name of a place or of a university says only whose a hospital is: "Marl County Hospital", "University of Marl Clinic".
 */
export function ofName(
  found: readonly SectorMention[],
  end: number,
  said: (each: SectorMention) => string,
): readonly (SectorMention & { readonly isHead: boolean })[] {
  const head = found.find((each) => each.end === end && each.name !== 'government')
  const isOwner = (each: SectorMention): boolean =>
    each !== head &&
    (each.name === 'government'
      ? (head !== undefined && head.start - each.end <= 1) ||
        (each !== found[0] && isPlace.test(said(each)))
      : each.name === 'education' && head?.name === 'healthcare')
  const owned = found.filter((each) => !isOwner(each))
  const body = owned.filter(({ name }) => name === 'government')
  return (body.length > 0 ? body : owned).map((each) => ({
    ...each,
    isHead: body.length > 0 || each.end === end,
  }))
}
/** "Medical Group of Marl County": a place, where more was said before. */
const isPlace = /^(?:county|borough|prefecture|municipality)$/i
