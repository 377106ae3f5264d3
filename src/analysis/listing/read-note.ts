import { noteHeads } from '#data/listing-words.ts'
import { allMatches } from '../screen/sentence-pattern.ts'
import { anyOf } from '../wording.ts'
import { lineOpens } from './post-form.ts'

/** A note of somebody who watches forums and leak sites: lines that say who was hit, by whose word, and what is claimed. */
export interface Note {
  /** Where it names those hit. */
  readonly victims: readonly { readonly start: number; readonly end: number }[]
}

const line = (heads: string): RegExp =>
  new RegExp(String.raw`${lineOpens}${anyOf(heads)}\s*[:|]\s*(\S[^\n]{0,160})$`, 'gimu')
const victimLine = line(noteHeads.victim)
const actorLine = line(noteHeads.actor)
const otherLine = new RegExp(
  String.raw`${lineOpens}(${anyOf(noteHeads.others)})\s*[:|]\s*\S`,
  'gimu',
)
/** "Banco Ribera (Argentina)", "Tarn AG, a maker of pumps": the name, without what is said of it. */
const nameOnly = /^["“]?(\p{Lu}[^\n|(,;"“”[–—]{1,60}?)["”]?\s*(?=[(|,;[–—"”]|$)/u

/** A note has whoever was hit and at least so many other lines of different kinds. */
const fewestOthers = 3

/** What no profile of a company has. */
const ofAttack = /alleged|claim|seen|observed|spotted|leak|breach|victim|threat|compromised|exposed/

/** Reads a note; null where the text is none. */
export function readNote(text: string): Note | null {
  const found = allMatches(victimLine, text)
  if (found.length === 0 || found.length > mostVictims) return null
  const others = new Set(allMatches(otherLine, text).map(([, head = '']) => head.toLowerCase()))
  const hasActor = allMatches(actorLine, text).length > 0
  const isOfAttack = hasActor || [...others].some((head) => ofAttack.test(head))
  if (!isOfAttack || others.size + (hasActor ? 1 : 0) < fewestOthers) return null
  const victims = found.flatMap(({ 0: whole, 1: value = '', index }) => {
    const [, name] = nameOnly.exec(value) ?? []
    const start = index + whole.lastIndexOf(value) + (name === undefined ? 0 : value.indexOf(name))
    return name === undefined ? [] : [{ start, end: start + name.length }]
  })
  return victims.length === 0 ? null : { victims }
}
/** A table of many victims is no note on one of them. */
const mostVictims = 6
