import type { Story, VerdictResult } from '#exposure/index.ts'

/** How a made leak came about, and what a verdict on it should be. */
interface Kind {
  readonly story: Story
  readonly truth: VerdictResult
}

/** Every kind of leak that can be made. */
export const leakKinds = {
  whole: { story: 'own-records', truth: 'authentic' },
  sample: { story: 'own-records', truth: 'authentic' },
  padded: { story: 'padded', truth: 'partly' },
  rearranged: { story: 'rearranged', truth: 'partly' },
  recycled: { story: 'older-leak', truth: 'recycled' },
  fabricated: { story: 'invented', truth: 'fabricated' },
  'fabricated-faker': { story: 'invented', truth: 'fabricated' },
  'fabricated-dressed': { story: 'invented', truth: 'fabricated' },
  'other-organisation': { story: 'other-organisation', truth: 'fabricated' },
  'mostly-padding': { story: 'padded', truth: 'partly' },
} as const satisfies Record<string, Kind>

export type LeakKind = keyof typeof leakKinds
