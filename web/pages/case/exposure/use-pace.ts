import { useEffect, useState } from 'react'
import { paceOf, type Pace, type Seen } from '../../../words/pace.ts'

interface Progress {
  readonly step: string
  readonly done: number
  readonly total?: number | undefined
}

/** How fast a stage goes and how long it will still take, from its progress since it was first seen. */
export function usePace(progress: Progress | null): Pace {
  const [first, setFirst] = useState<Seen | null>(null)
  const [last, setLast] = useState<Seen | null>(null)
  const step = progress?.step
  const done = progress?.done ?? 0
  useEffect(() => {
    if (step === undefined) return
    const seen: Seen = { step, done, atMs: performance.now() }
    setFirst((before) => (before?.step === step && before.done <= done ? before : seen))
    setLast(seen)
  }, [step, done])
  return paceOf(first, last, progress?.total)
}
