/**
 * `node models/verdict/train.ts [--each 50]`: makes leaks of known truth (seeds of their own, the
 * inventors of the evaluation left out), measures every signal, fits the table of log likelihoods and
 * the weights, and writes `src/exposure/verdict/model.json`. See card.md.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gatherEvidence } from '#exposure/verdict/judge-claim.ts'
import { binOf } from '#exposure/verdict/evidence.ts'
import { signals, stories } from '#exposure/verdict/weigh-evidence.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { toRequest } from '../../bench/verdict/judge-made.ts'
import { makeLeak, storyByKind, type LeakKind } from '../../bench/verdict/leaks.ts'
import { fitModel, type Example } from './fit-model.ts'

const { values } = parseArgs({ options: { each: { type: 'string', default: '50' } } })
const each = Number(values.each)

/** By how many leaks of each kind the stories are learned. */
const kinds: readonly LeakKind[] = [
  'whole',
  'sample',
  'padded',
  'rearranged',
  'recycled',
  'fabricated',
  'other-organisation',
]

const engine = await openBulkEngine({ directory: null, key: null, memoryBytes: 2e9, threads: 2 })
const bulk = { engine, signal: new AbortController().signal }
const examples: Example[] = []
for (const [k, kind] of kinds.entries()) {
  const count = kind === 'whole' || kind === 'sample' ? Math.ceil(each * 0.6) : each
  for (let i = 0; i < count; i += 1) {
    const partial = i % 5 === 4
    const made = makeLeak(kind, 1_000_000 + k * 10_000 + i, {
      largest: 8000,
      partial,
      dirt: i % 3 === 2 ? [0.1, 0.35] : [0, 0.12],
    })
    const evidence = await gatherEvidence(bulk, await toRequest(engine, made, { customers: true }))
    const story = stories.indexOf(storyByKind[kind])
    const bins = (without: boolean): Example['bins'] =>
      signals.map((signal) => {
        const value = signal.value(without ? { ...evidence, own: null } : evidence)
        return value === null ? null : binOf(signal.edges, value)
      })
    examples.push({ story, bins: bins(false), weight: 1 })
    // Without our own records the rest has to speak for itself.
    examples.push({ story, bins: bins(true), weight: 0.5 })
  }
  console.log(`${kind}: ${count} leaks`)
}
await engine.close()

const model = fitModel(examples, {
  signals: signals.map(({ id, edges }) => ({ id, bins: edges.length + 1 })),
  stories: stories.length,
})
writeFileSync(
  new URL('../../src/exposure/verdict/model.json', import.meta.url),
  `${JSON.stringify({ id: `verdict-1 (${examples.length / 2} leaks)`, signals: model }, null, 1)}\n`,
)
