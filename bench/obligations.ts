/**
 * `npm run bench:obligations`: how long the laws take. One case with people in every jurisdiction
 * that has a law, all regimes, with the what-if table; and 1,000 variants of it. Ends with one line
 * of JSON.
 */
import { performance } from 'node:perf_hooks'
import { evaluateObligations, regimes, type Facts } from '#obligations/index.ts'

const places = [
  ...new Set(regimes.map(({ jurisdiction }) => jurisdiction).filter((place) => place !== 'US')),
  'FR',
  'DE',
  'ES',
].filter((place) => place !== 'EU')

const facts = (affectedInEach: number, answers: boolean): Facts => ({
  org: {
    roles: ['controller', 'owner'],
    establishments: ['FR', 'US', 'GB'],
    mainEstablishment: 'FR',
    sectors: ['software'],
  },
  incident: { maliciousExternal: true, encrypted: false },
  events: [
    { event: 'discovery', at: '2026-06-05T18:20:00+02:00' },
    { event: 'awareness', at: '2026-06-05T18:20:00+02:00' },
    { event: 'determination', at: '2026-06-08T10:00:00+02:00' },
  ],
  dataClasses: ['name', 'email', 'ssn', 'credentials', 'health'],
  affected: places.map((jurisdiction) => ({ jurisdiction, count: affectedInEach })),
  assessments: answers ? { gdprRisk: 'high', usHarm: 'likely' } : {},
})

const options = { regimes, now: Temporal.Instant.from('2026-06-10T12:00:00Z') }
const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const first = timed(() => evaluateObligations(facts(800, false), options))
// What a program that stays up sees: the laws have been run a few times.
for (let i = 0; i < 40; i++) evaluateObligations(facts(i, false), options)
const cpuBefore = process.cpuUsage()
const runs = Array.from({ length: 60 }, (_, i) =>
  timed(() => evaluateObligations(facts(700 + i, i % 2 === 0), options)),
).toSorted((a, b) => a - b)
const cpu = process.cpuUsage(cpuBefore)
/** Wall and CPU time of 1,000 variants, only compared: no what-if table, no arguments. */
const thousand = (variant: (i: number) => Facts): { wallMs: number; cpuMs: number } => {
  const before = process.cpuUsage()
  const wall = timed(() => {
    for (let i = 0; i < 1000; i++) {
      evaluateObligations(variant(i), {
        ...options,
        withoutQuestions: true,
        withoutArguments: true,
      })
    }
  })
  const { user, system } = process.cpuUsage(before)
  return { wallMs: Math.round(wall), cpuMs: Math.round((user + system) / 1000) }
}
/** Every count and two answers change: every law has to be asked again. */
const everythingChanges = thousand((i) => facts(i, i % 2 === 0))
const base = facts(800, true)
/** What a person asks: one answer, or the count of one place. */
const oneFactChanges = thousand((i) =>
  i % 2 === 0
    ? { ...base, assessments: { ...base.assessments, usHarm: i % 4 === 0 ? 'likely' : 'unlikely' } }
    : {
        ...base,
        affected: base.affected.map((entry, j) =>
          j === i % places.length ? { ...entry, count: i } : entry,
        ),
      },
)
const evaluation = evaluateObligations(facts(800, false), options)
console.log(
  JSON.stringify({
    jurisdictions: places.length,
    regimes: regimes.length,
    duties: evaluation.duties.length,
    questions: evaluation.openQuestions.length,
    firstMs: Number(first.toFixed(1)),
    medianMs: Number((runs[30] ?? 0).toFixed(1)),
    p95Ms: Number((runs[57] ?? 0).toFixed(1)),
    cpuPerRunMs: Number(((cpu.user + cpu.system) / 1000 / 60).toFixed(1)),
    variants1000Ms: everythingChanges.wallMs,
    variants1000CpuMs: everythingChanges.cpuMs,
    oneFact1000Ms: oneFactChanges.wallMs,
    oneFact1000CpuMs: oneFactChanges.cpuMs,
  }),
)
