import { WordMap } from '#base/word-map.ts'
import actorRows from '#data/actors.json' with { type: 'json' }

/** A group that the reference lists know: its usual name, ATT&CK id and other names. */
export interface KnownActor {
  readonly name: string
  readonly attackGroup: string | null
  readonly aliases: readonly string[]
}

/** The letters and digits of a name only, so that "Shiny Hunters", "ShinyHunters" and "shiny-hunters" are one. */
export const actorKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Groups that are too new for the lists or spelled differently there, from public reporting of 2012 to 2026. */
const recent: readonly KnownActor[] = [
  { name: 'ShinyHunters', attackGroup: null, aliases: [] },
  // Google tracks the callers and the extortion as two clusters of their own.
  { name: 'UNC6040', attackGroup: null, aliases: [] },
  { name: 'UNC6240', attackGroup: null, aliases: [] },
  // Those who signed in 2014; that they were Lazarus is others' finding.
  { name: 'Guardians of Peace', attackGroup: null, aliases: [] },
  { name: 'TeaMp0isoN', attackGroup: null, aliases: ['Team Poison'] },
  { name: 'The Impact Team', attackGroup: null, aliases: ['Impact Team'] },
  { name: 'Belarusian Cyber Partisans', attackGroup: null, aliases: ['Cyber Partisans'] },
  { name: 'Scattered LAPSUS$ Hunters', attackGroup: null, aliases: ['SLSH'] },
  { name: 'IntelBroker', attackGroup: null, aliases: [] },
  { name: 'BlackCat', attackGroup: null, aliases: ['ALPHV', 'Noberus'] },
  { name: 'REvil', attackGroup: null, aliases: ['Sodinokibi'] },
  { name: 'World Leaks', attackGroup: null, aliases: ['Hunters International'] },
  ...`Anonymous, AntiSec, Anubis, Bjorka, Black Kingdom, BlackSuit, Brain Cipher, Cactus, Cicada3301, Cl0p, Clop,
    Crackas With Attitude, Crypto24, DESORDEN, Devman, Egregor, Fancy Bears, GandCrab, Gunra, Hellcat,
    Interlock, IT Army of Ukraine, KillSec, Lizard Squad, LostTrust, LulzSec, Lynx, Meow, NightSpire, NoEscape, Phineas Fisher,
    Pompompurin, Rex Mundi, Ryuk, SafePay, SamSam, Sanggiero, Sarcoma, Silent Ransom Group,
    Termite, Warlock`
    .split(/,\s+/)
    .map((name) => ({ name, attackGroup: null, aliases: [] })),
]

const known: WordMap<KnownActor> = (() => {
  const found = new Map<string, KnownActor>()
  const rows = actorRows as [string, string | null, string[]][]
  const listed = rows.map(([name, attackGroup, aliases]) => ({ name, attackGroup, aliases }))
  for (const actor of [...recent, ...listed]) {
    for (const name of [actor.name, ...actor.aliases]) {
      const key = actorKey(name)
      if (key.length >= 3 && !found.has(key)) found.set(key, actor)
    }
  }
  const lazarus = found.get('lazarusgroup')
  if (lazarus !== undefined) found.set('lazarus', lazarus)
  return new WordMap(found)
})()

export const findKnownActor = (name: string): KnownActor | undefined => known.get(actorKey(name))

/**
 * Whether a name can only mean the group. Many groups bear the name of a company, a metal or an
 * animal; those need words around them that speak of an attacker.
 */
export const isKnownActor = (name: string): boolean =>
  known.has(actorKey(name)) &&
  (/\d|\$/.test(name) ||
    /\p{Ll}\p{Lu}|^\p{Lu}{2}\p{Ll}/u.test(name) ||
    (/\s/.test(name) && name.length > 8))
