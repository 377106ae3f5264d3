/** F1 per kind, their mean, and what is taken for what. */
export interface Score {
  readonly columns: number
  readonly accuracy: number
  readonly macroF1: number
  readonly byKind: readonly {
    kind: string
    f1: number
    precision: number
    recall: number
    columns: number
  }[]
  readonly confusions: readonly { truth: string; said: string; count: number }[]
}

export interface Judged {
  readonly truth: string
  readonly said: string
  readonly confidence: number
}

export function scoreColumns(judged: readonly Judged[]): Score {
  const kinds = [...new Set(judged.map(({ truth }) => truth))].toSorted()
  const byKind = kinds.map((kind) => {
    const right = judged.filter(({ truth, said }) => truth === kind && said === kind).length
    const said = judged.filter((column) => column.said === kind).length
    const columns = judged.filter(({ truth }) => truth === kind).length
    const [precision, recall] = [said === 0 ? 0 : right / said, right / columns]
    return {
      kind,
      precision,
      recall,
      columns,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    }
  })
  const counts = new Map<string, number>()
  for (const { truth, said } of judged) {
    if (truth !== said) counts.set(`${truth}|${said}`, (counts.get(`${truth}|${said}`) ?? 0) + 1)
  }
  return {
    columns: judged.length,
    accuracy: judged.filter(({ truth, said }) => truth === said).length / judged.length,
    macroF1: byKind.reduce((sum, { f1 }) => sum + f1, 0) / byKind.length,
    byKind,
    confusions: [...counts]
      .map(([pair, count]) => ({
        truth: pair.split('|')[0] ?? '',
        said: pair.split('|')[1] ?? '',
        count,
      }))
      .toSorted((a, b) => b.count - a.count),
  }
}

/** Expected calibration error over ten bins: how far confidence stands from the share that is right. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin,
    )
    if (inside.length === 0) continue
    const right = inside.filter(({ truth, said }) => truth === said).length / inside.length
    const sure = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    error += (Math.abs(right - sure) * inside.length) / judged.length
  }
  return error
}
