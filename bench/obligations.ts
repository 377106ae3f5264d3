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
const runs = Array.from({ length: 60 }, (_, i) =>
  timed(() => evaluateObligations(facts(700 + i, i % 2 === 0), options)),
).toSorted((a, b) => a - b)
const variants = timed(() => {
  for (let i = 0; i < 1000; i++) {
    evaluateObligations(facts(i, i % 2 === 0), { ...options, withoutQuestions: true })
  }
})
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
    variants1000Ms: Math.round(variants),
  }),
)
