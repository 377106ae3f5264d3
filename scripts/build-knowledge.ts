/**
 * Makes the knowledge files under src/data from public reference lists (facts only: names, ids,
 * aliases, codes): `node scripts/build-knowledge.ts KB_DIR`. Deterministic; run again when the lists change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Usage: node scripts/build-knowledge.ts KB_DIR')
  process.exit(2)
}
const read = <T>(name: string): T[] =>
  readFileSync(join(directory, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
const write = (name: string, data: unknown): void =>
  writeFileSync(new URL(`../src/data/${name}`, import.meta.url), `${JSON.stringify(data)}\n`)

// Actors: ATT&CK groups first, then MISP's threat actors, then extortion groups by their own names.
interface Group {
  name: string
  id?: string
  aliases?: string[]
}
const isName = (name: string): boolean =>
  name.length >= 3 && !/^G\d{4}$/.test(name) && !/^group \d+$/i.test(name)
const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
const actors: { name: string; id: string | null; aliases: string[] }[] = []
const known = new Map<string, number>()
function addActor({ name, id, aliases = [] }: Group): void {
  const names = [name, ...aliases].filter(isName)
  const at = names.map((each) => known.get(key(each))).find((found) => found !== undefined)
  const entry = at === undefined ? { name, id: id ?? null, aliases: [] as string[] } : actors[at]
  if (entry === undefined) return
  const place = at ?? actors.push(entry) - 1
  for (const each of names) {
    if (known.has(key(each))) continue
    known.set(key(each), place)
    if (each !== entry.name) entry.aliases.push(each)
  }
}
for (const group of read<Group>('attack-groups.jsonl')) addActor(group)
for (const group of read<Group>('misp-threat-actors.jsonl'))
  addActor({ name: group.name, aliases: group.aliases ?? [] })
for (const group of read<Group>('ransomware-live-groups.jsonl')) addActor({ name: group.name })
write(
  'actors.json',
  actors.map(({ name, id, aliases }) => [name, id, aliases]),
)

const countries = read<{ name: string; iso2: string }>('misp-countries.jsonl')
write(
  'countries.json',
  countries.map(({ name, iso2 }) => [name, iso2]),
)

const techniques = read<{ id: string; name: string; tactics: string[] }>(
  'attack-techniques-v19.jsonl',
)
write(
  'attack-techniques.json',
  techniques.map(({ id, name, tactics }) => [id, name, tactics]),
)
const revoked = read<{ id: string; replacedBy: string | null }>('attack-revoked-v19.jsonl')
write(
  'attack-revoked.json',
  Object.fromEntries(
    revoked
      .filter(({ replacedBy }) => replacedBy !== null)
      .map(({ id, replacedBy }) => [id, replacedBy]),
  ),
)
const tactics = read<{ id: string; name: string; shortName?: string; shortname?: string }>(
  'attack-tactics.jsonl',
)
write(
  'attack-tactics.json',
  tactics.map(({ id, name }) => [id, name]),
)
