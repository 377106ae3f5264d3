/** Packs trained weights into the file that `src/analysis/attack/technique-model.ts` reads. */
import type { ModelHeader } from '../../src/analysis/attack/technique-model.ts'
import type { Weights } from './linear.ts'

export interface PackOptions {
  /** Entries below this many log-odds are dropped. */
  readonly least: number
  readonly labels: readonly string[]
  readonly thresholds: readonly number[]
}

/** `hashes[i]` is the feature whose weights stand at `i`. */
export function packModel(
  hashes: readonly number[],
  weights: Weights,
  { least, labels, thresholds }: PackOptions,
): Uint8Array {
  const count = labels.length
  const value = (feature: number, label: number): number =>
    (weights.byFeature[feature * count + label] ?? 0) * (weights.idf[feature] ?? 0)
  const largest = new Float64Array(count)
  for (let f = 0; f < hashes.length; f++) {
    for (let l = 0; l < count; l++) {
      largest[l] = Math.max(largest[l] ?? 0, Math.abs(value(f, l)))
    }
  }
  const scales = [...largest].map((most) => Number(((most || 1) / 127).toPrecision(5)))
  const kept: number[] = []
  const counts: number[] = []
  const labelOf: number[] = []
  const weightOf: number[] = []
  for (let f = 0; f < hashes.length; f++) {
    const before = labelOf.length
    for (let l = 0; l < count; l++) {
      const weight = value(f, l)
      const stored = Math.round(weight / (scales[l] ?? 1))
      if (Math.abs(weight) < least || stored === 0) continue
      labelOf.push(l)
      weightOf.push(stored)
    }
    if (labelOf.length === before) continue
    kept.push(hashes[f] ?? 0)
    counts.push(labelOf.length - before)
  }
  const header: ModelHeader = {
    labels,
    bias: [...weights.bias].map((each) => Number(each.toFixed(3))),
    thresholds: thresholds.map((each) => Number(each.toFixed(2))),
    scales,
    features: kept.length,
    entries: labelOf.length,
  }
  let json = JSON.stringify(header)
  json = json.padEnd(Math.ceil(json.length / 4) * 4)
  const bytes = new Uint8Array(4 + json.length + kept.length * 5 + labelOf.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, json.length, true)
  bytes.set(new TextEncoder().encode(json), 4)
  let at = 4 + json.length
  for (const hash of kept) {
    view.setInt32(at, hash, true)
    at += 4
  }
  bytes.set(counts, at)
  bytes.set(labelOf, at + kept.length)
  new Int8Array(bytes.buffer).set(weightOf, at + kept.length + labelOf.length)
  return bytes
}
