/**
 * `npm run bench:cases`: 10,000 made-up cases with a document each in an embedded database, then 500 calls of `listCases` with
 * mixed filters, searches and further pages. Ends with one JSON line; `listP99Ms` has to stay below 50.
 */
import { parseArgs } from 'node:util'
import { capital } from '#base/capital.ts'
import { fixedClock } from '#base/clock.ts'
import { loadConfig } from '#base/config.ts'
import { countingIds, sha256 } from '#base/ids.ts'
import { indexDocuments } from '#cases/change-case.ts'
import { projectFacts } from '#cases/project-facts.ts'
import { attachDocument, insertCase, saveProjection, saveState } from '#cases/queries.ts'
import {
  caseStates,
  listCases,
  resolveFacts,
  type CaseQuery,
  type Resolvable,
} from '#cases/index.ts'
import { dataClasses } from '#data/data-classes.ts'
import { inTransaction, openDatabase, rows } from '#store/db.ts'
import { contextOn } from '#store/open.ts'
import { tidy } from '#store/tidy-pglite.ts'
import { mulberry32 } from './mulberry.ts'
import { insertDocuments, insertTasks } from './queries.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    calls: { type: 'string', default: '500' },
    slow: { type: 'boolean', default: false },
  },
})
const caseCount = Number(values.cases)
const callCount = Number(values.calls)

/** The same cases and calls in every run. */
const random = mulberry32(20_261)
const pick = <T>(from: readonly T[]): T => {
  // The square prefers the beginning, as real names and words do.
  const found = from[Math.floor(random() ** 2 * from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
const some = <T>(from: readonly T[], most: number): readonly T[] => [
  ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(from))),
]

const syllables =
  'bar den cor fen gal hol jor kel lim mor nor pel quin ros sol tor ul ven wex yor'.split(' ')
const word = (length: number): string => Array.from({ length }, () => pick(syllables)).join('')
const companies = Array.from(
  { length: 3000 },
  () =>
    `${capital(word(2))} ${pick(['Motors', 'Clinics', 'Bank', 'Foods', 'Freight', 'Energy', 'Insurance', 'Labs'])}`,
)
const actors = Array.from(
  { length: 60 },
  () => `${capital(word(2))} ${pick(['Heron', 'Spider', 'Crew'])}`,
)
const platforms = Array.from({ length: 25 }, () => capital(word(3)))
const sectors = [
  'finance',
  'healthcare',
  'retail',
  'technology',
  'automotive',
  'government',
  'education',
  'energy',
]
const vocabulary = [
  ...'a breach of the customer database was confirmed by company data said on that names emails were stolen and attackers'.split(
    ' ',
  ),
  ...Array.from({ length: 4000 }, () => word(1 + Math.floor(random() * 3))),
]
const modality = ['confirmed', 'reported', 'claimed', 'suspected', 'denied'] as const
const classIds = dataClasses.map(({ id }) => id)

function makeStatements(): readonly Resolvable[] {
  const status = pick(modality)
  const about = (field: string, value: object) => ({
    field,
    value,
    modality: status,
    assertedBy: 'publisher',
  })
  return [
    about('incident', { kind: 'breach' }),
    about('victim', { name: pick(companies) }),
    ...some(actors, 2).map((name) =>
      about('actor', { name, attackGroup: null, aliases: [word(2), word(3)] }),
    ),
    ...some(platforms, 1).map((name) => about('platform', { name })),
    ...some(sectors, 2).map((name) => about('sector', { name })),
    ...some(classIds, 9).map((found) =>
      about('dataClass', { class: found, exposed: random() > 0.2 }),
    ),
    about('recordCount', { count: Math.floor(random() * 1e7), unit: 'people', scope: 'victim' }),
    ...some(vocabulary, 5).map((name) =>
      about('technique', {
        id: `T${1000 + Math.floor(random() * 600)}`,
        name,
        tactics: ['collection'],
      }),
    ),
    about('date', { kind: 'occurred', from: '2026-01-02', to: '2026-01-09' }),
    ...some(vocabulary, 3).map((name) => about('place', { name, country: null })),
  ].map(
    (one, i) =>
      ({
        ...one,
        n: i + 1,
        start: i,
        end: i + 1,
        quote: 'x',
        confidence: 0.8,
        extractor: 'bench@1',
      }) as Resolvable,
  )
}

const config = loadConfig({ BREAKWATER_LOG_LEVEL: 'silent' })
if (!config.ok) throw new Error(config.error.message)
const clock = fixedClock('2026-01-01T00:00:00Z')
const { ctx, close } = await contextOn(
  await openDatabase({ kind: 'pglite', dataDir: null }),
  config.value,
  { clock, ids: countingIds() },
)

const began = performance.now()
for (let first = 0; first < caseCount; first += 250) {
  await inTransaction(ctx.db, async (db) => {
    const numbers = Array.from({ length: Math.min(250, caseCount - first) }, (_, i) => first + i)
    const at = (i: number): string =>
      Temporal.Instant.from('2026-01-01T00:00:00Z')
        .add({ minutes: i * 7 })
        .toString()
    const documents = numbers.map((i) => ({
      id: `document_${i}`,
      sha256: sha256(String(i)),
      title: capital(word(3)),
      body: Array.from({ length: 350 }, () => pick(vocabulary)).join(' '),
      at: at(i),
    }))
    await rows(db, insertDocuments({ documents: JSON.stringify(documents) }))
    for (const i of numbers) {
      const id = `case_${String(i).padStart(8, '0')}`
      const facts = resolveFacts(makeStatements())
      const advice = { insights: [], actions: [] }
      await rows(db, insertCase({ id, at: at(i), facts: '{}', advice: JSON.stringify(advice) }))
      await rows(db, saveState({ id, state: pick(caseStates), at: at(i) }))
      await rows(db, attachDocument({ caseId: id, documentId: `document_${i}`, at: at(i) }))
      await indexDocuments(db, id)
      await rows(db, saveProjection({ id, at: at(i), projection: projectFacts(facts, advice) }))
    }
    const tasks = numbers.flatMap((i) =>
      Array.from({ length: 6 }, (_, k) => ({
        id: `task_${i}_${k}`,
        caseId: `case_${String(i).padStart(8, '0')}`,
        actionId: `action-${k}`,
        dueAt: at(i + k),
      })),
    )
    await rows(db, insertTasks({ tasks: JSON.stringify(tasks) }))
  })
}
// As the program itself does once a minute.
await tidy(ctx.db)
console.log(`${caseCount} cases made in ${((performance.now() - began) / 1000).toFixed(1)} s`)

/** What people and programs ask for, and how often. */
const calls: readonly (() => Omit<CaseQuery, 'limit'>)[] = [
  () => ({}),
  () => ({}),
  () => ({ state: pick(caseStates) }),
  () => ({ status: pick(modality) }),
  () => ({ state: pick(caseStates), status: pick(modality), sector: pick(sectors) }),
  () => ({ q: pick(companies) }),
  () => ({ q: `${pick(vocabulary)} ${pick(vocabulary)}` }),
  () => ({ q: word(1).slice(0, 2) }),
  () => ({ victim: pick(companies).slice(0, 5) }),
  () => ({ actor: pick(actors) }),
  () => ({ platform: pick(platforms) }),
  () => ({ dataClass: pick(classIds) }),
  () => ({ openedFrom: '2026-01-10', openedTo: '2026-01-20' }),
  () => ({ q: 'breach', sector: pick(sectors), dataClass: pick(classIds) }),
]
const timings: { readonly ms: number; readonly what: string }[] = []
let listed = 0
async function call(query: CaseQuery): Promise<string | null> {
  const start = performance.now()
  const page = await listCases(ctx, query)
  timings.push({
    ms: performance.now() - start,
    what: JSON.stringify({ ...query, cursor: query.cursor === undefined ? undefined : 'next' }),
  })
  if (!page.ok) throw new Error(page.error.message)
  listed += page.value.cases.length
  return page.value.nextCursor
}
while (timings.length < callCount) {
  const limit = pick([25, 25, 50, 100])
  const query = { ...pick(calls)(), limit }
  const cursor = await call(query)
  if (cursor !== null && random() < 0.3) await call({ ...query, cursor })
}
await close()

const sorted = timings.toSorted((a, b) => a.ms - b.ms)
const at = (share: number): number =>
  Number(
    (sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]?.ms ?? 0).toFixed(2),
  )
if (values.slow) for (const { ms, what } of sorted.slice(-15)) console.log(ms.toFixed(1), what)
console.log(`${timings.length} calls listed ${listed} cases`)
console.log(
  JSON.stringify({
    listP99Ms: at(0.99),
    listP50Ms: at(0.5),
    listMaxMs: at(1),
    cases: caseCount,
    calls: timings.length,
  }),
)
