import type { Evidence, Signal } from './evidence.ts'
import { figuresOf, inDigits, inFull, inPercent, inShort, round } from './in-figures.ts'
import { toDayNumber, toPlainDate } from './read-days.ts'
import { toShare } from './measures.ts'
import type { OlderOverlap, Share } from './types.ts'

/** Below this many rows a share says too little to be weighed. */
const fewest = 20

const enough = (share: Share | undefined): share is Share =>
  share !== undefined && share.of >= fewest

const empty = toShare(0, 0)

/** Signals from comparing with other records: our own, older leaks, planted ones. */
export const recordSignals: readonly Signal[] = [
  {
    id: 'own-rows',
    edges: [0.01, 0.05, 0.12, 0.25, 0.5, 0.7, 0.82, 0.92],
    value: ({ own }) =>
      own !== null && enough(own.matches.any)
        ? Math.max(0, own.matches.any.share - own.matches.anyByChance.share)
        : null,
    title: ({ own }) => {
      const matches = own?.matches
      return `Rows that match one of our records by address, phone number, or name and company: ${inFull(matches?.any ?? empty)}; chance alone gives ${inPercent(matches?.anyByChance.share ?? 0)}.`
    },
    figures: ({ own }) => ({
      ...figuresOf(own?.matches.any ?? empty, 'found'),
      ...figuresOf(own?.matches.anyByChance ?? empty, 'chance'),
    }),
  },
  {
    id: 'own-agreement',
    edges: [0.05, 0.2, 0.4, 0.6, 0.75, 0.9],
    value: ({ own }) =>
      own !== null && own.matches.agreement.of >= 10 ? own.matches.agreement.share : null,
    title: ({ own }) =>
      `Of the rows that match, the fields belong to one and the same record of ours in ${inFull(own?.matches.agreement ?? empty)}; with rows exchanged it would be ${inPercent(own?.matches.agreementByChance.share ?? 0)}.`,
    figures: ({ own }) => ({
      ...figuresOf(own?.matches.agreement ?? empty, 'found'),
      ...figuresOf(own?.matches.agreementByChance ?? empty, 'chance'),
    }),
  },
  {
    id: 'own-records',
    // Not weighed here: `whoseRows` decides what they are evidence of.
    isOnlySaid: true,
    edges: [0.5],
    value: ({ own }) => (own !== null && enough(own.matches.ours) ? own.matches.ours.share : null),
    title: ({ own }) =>
      `Rows that are one and the same record of ours in two fields: ${inFull(own?.matches.ours ?? empty)}; ${
        own === null || own.matches.oursByChance.of === 0
          ? 'how many would be by chance could not be measured'
          : `of rows that were never in the leak it would be ${inPercent(own.matches.oursByChance.share)}`
      }.`,
    figures: ({ own }) => ({
      ...figuresOf(own?.matches.ours ?? empty, 'found'),
      ...figuresOf(own?.matches.oursByChance ?? empty, 'chance'),
    }),
  },
  {
    id: 'own-days',
    isOnlySaid: true,
    edges: [0.5],
    value: ({ own }) => own?.sameDay?.found.share ?? null,
    title: ({ own }) =>
      `Of the rows that are a record of ours, those that bear its day: ${inFull(own?.sameDay?.found ?? empty)}; with days exchanged it would be ${inPercent(own?.sameDay?.chance.share ?? 0)}. People in common with somebody else would bear another.`,
    figures: ({ own }) => ({
      ...figuresOf(own?.sameDay?.found ?? empty, 'found'),
      ...figuresOf(own?.sameDay?.chance ?? empty, 'chance'),
    }),
  },
  {
    id: 'own-repeats',
    edges: [0.03, 0.08, 0.15, 0.3],
    value: ({ own }) =>
      own !== null && enough(own.matches.records) ? 1 - own.matches.records.share : null,
    title: ({ own }) =>
      `The rows that match stand for ${inShort(own?.matches.records ?? empty)} different records of ours; the rest repeat one.`,
    figures: ({ own }) => figuresOf(own?.matches.records ?? empty, 'records'),
  },
  {
    id: 'theft-before-claim',
    edges: [-30, 120, 365, 900],
    value: ({ own, claimed }) =>
      own?.theft === null ||
      own?.theft === undefined ||
      own.theft.evidence === 0 ||
      claimed.date === undefined
        ? null
        : toDayNumber(claimed.date) - own.theft.to,
    title: ({ own, claimed }) =>
      own?.theft === null || own?.theft === undefined
        ? ''
        : `Our records stop being in the leak between ${String(toPlainDate(own.theft.from))} and ${String(toPlainDate(own.theft.to))}; the claim says ${String(claimed.date)}.`,
    figures: ({ own, claimed }) => ({
      from:
        own?.theft === null || own?.theft === undefined
          ? null
          : String(toPlainDate(own.theft.from)),
      to:
        own?.theft === null || own?.theft === undefined ? null : String(toPlainDate(own.theft.to)),
      claimed: claimed.date === undefined ? null : String(claimed.date),
    }),
  },
  {
    id: 'older-rows',
    edges: [0.02, 0.1, 0.3, 0.6, 0.8, 0.92],
    value: (evidence) => {
      const most = mostOlder(evidence)
      // `older-excess` says it better where the share of our own records is known.
      return most !== undefined && most.expected === null && enough(most.found)
        ? most.found.share
        : null
    },
    title: (evidence) => {
      const most = mostOlder(evidence)
      return `Rows that are in the older leak "${most?.name ?? ''}" already: ${inFull(most?.found ?? empty)}.`
    },
    figures: (evidence) => figuresOf(mostOlder(evidence)?.found ?? empty, 'found'),
  },
  {
    id: 'older-excess',
    edges: [-0.3, 0.3, 0.9, 1.8, 3.2],
    value: (evidence) => {
      const most = mostOlder(evidence)
      return most !== undefined &&
        enough(most.found) &&
        most.expected !== null &&
        enough(most.expected)
        ? logOdds(most.found) - logOdds(most.expected)
        : null
    },
    title: (evidence) => {
      const most = mostOlder(evidence)
      return `${inPercent(most?.found.share ?? 0)} of the rows are in the older leak "${most?.name ?? ''}"; of our own records ${inPercent(most?.expected?.share ?? 0)} are, which an independent theft would share.`
    },
    figures: (evidence) => {
      const most = mostOlder(evidence)
      return {
        ...figuresOf(most?.found ?? empty, 'found'),
        ...figuresOf(most?.expected ?? empty, 'expected'),
      }
    },
  },
  {
    id: 'canaries',
    edges: [0.0001],
    value: ({ canaries }) => {
      const planted = canaries.reduce((sum, one) => sum + one.planted, 0)
      return planted === 0 ? null : canaries.reduce((sum, { found }) => sum + found, 0) / planted
    },
    title: ({ canaries }) => {
      const hit = canaries.filter(({ found }) => found > 0)
      return hit.length === 0
        ? `None of the ${inDigits(canaries.reduce((sum, one) => sum + one.planted, 0))} planted records is in the leak.`
        : `Planted records are in the leak: ${hit.map(({ copy, found, planted }) => `${inDigits(found)} of ${inDigits(planted)} given to ${copy}`).join(', ')}.`
    },
    figures: ({ canaries }) => Object.fromEntries(canaries.map(({ copy, found }) => [copy, found])),
  },
  {
    id: 'claimed-total',
    // Sellers exaggerate real data and invented data alike.
    isOnlySaid: true,
    edges: [-1, -0.3, 0.3, 1],
    value: ({ ids, claimed }) =>
      ids.estimate === null || claimed.count === undefined || claimed.count <= 0
        ? null
        : Math.log10(Math.max(1, ids.estimate.likeliest) / claimed.count),
    title: ({ ids, claimed }) =>
      `Record numbers reach over about ${inDigits(ids.estimate?.likeliest ?? 0)} records (${inDigits(ids.estimate?.low ?? 0)} to ${inDigits(ids.estimate?.high ?? 0)}); the claim says ${inDigits(claimed.count ?? 0)}.`,
    figures: ({ ids, claimed }) => ({
      likeliest: ids.estimate?.likeliest ?? null,
      low: ids.estimate?.low ?? null,
      high: ids.estimate?.high ?? null,
      claimed: claimed.count ?? null,
      ratio:
        ids.estimate === null || claimed.count === undefined
          ? null
          : round(ids.estimate.likeliest / claimed.count),
    }),
  },
]

/**
 * On this scale 97 % against 85 % is as telling as 15 % against 3 %; half a row either way keeps 0 and 100 %
 * finite.
 */
const logOdds = ({ hits, of }: Share): number => Math.log((hits + 0.5) / (of - hits + 0.5))

function mostOlder({ older }: Evidence): OlderOverlap | undefined {
  return older.toSorted((a, b) => b.found.share - a.found.share)[0]
}
