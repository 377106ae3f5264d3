import type { Evidence, Signal } from './evidence.ts'
import { figuresOf, inFull, inHundredths, inPercent, inShort, round } from './in-figures.ts'
import { benford } from './look-at-rows.ts'
import { distance, toShare } from './measures.ts'
import type { Share } from './types.ts'

const fewest = 20
const empty = toShare(0, 0)

/** What every signal has, whatever it measures. */
type Measured<Found> = Pick<Signal, 'id' | 'edges'> & { readonly of: (evidence: Evidence) => Found }

/** A signal that is a share, measured against the same share after exchanging rows with one another. */
const beyondChance = ({
  id,
  edges,
  of,
  what,
}: Measured<{ readonly found: Share; readonly chance: Share }> & {
  readonly what: string
}): Signal => ({
  id,
  edges,
  value: (evidence) => {
    const { found, chance } = of(evidence)
    // Where chance alone explains nearly all, agreement proves nothing.
    return found.of < fewest || chance.share > 0.9
      ? null
      : (found.share - chance.share) / (1 - chance.share)
  },
  title: (evidence) => {
    const { found, chance } = of(evidence)
    return `${what}: ${inShort(found)}; with rows exchanged it would be ${inPercent(chance.share)}.`
  },
  figures: (evidence) => {
    const { found, chance } = of(evidence)
    return { ...figuresOf(found, 'found'), ...figuresOf(chance, 'chance') }
  },
})

const share = ({
  id,
  edges,
  of,
  what,
}: Measured<Share | null> & { readonly what: string }): Signal => ({
  id,
  edges,
  value: (evidence) => {
    const found = of(evidence)
    return found === null || found.of < fewest ? null : found.share
  },
  title: (evidence) => `${what}: ${inFull(of(evidence) ?? empty)}.`,
  figures: (evidence) => figuresOf(of(evidence) ?? empty, 'found'),
})

const measure = ({
  id,
  edges,
  of,
  title,
}: Measured<number | null> & { readonly title: (value: number) => string }): Signal => ({
  id,
  edges,
  value: of,
  title: (evidence) => title(of(evidence) ?? 0),
  figures: (evidence) => ({ value: round(of(evidence) ?? 0) }),
})

/** Signals from the rows alone, without any records to compare with. */
export const contentSignals: readonly Signal[] = [
  share({
    id: 'repeats-exact',
    edges: [0.02, 0.08, 0.2, 0.4],
    of: ({ repeats }) => repeats.exact,
    what: 'Rows that repeat an earlier row',
  }),
  share({
    id: 'repeats-near',
    edges: [0.01, 0.04, 0.12, 0.3],
    of: ({ repeats }) => repeats.near,
    what: 'Rows that are another row with a small change',
  }),
  beyondChance({
    id: 'name-in-mail',
    edges: [0.02, 0.1, 0.3, 0.55, 0.8, 0.95],
    of: ({ people }) => ({ found: people.nameInMail, chance: people.nameInMailByChance }),
    what: 'Mail addresses that hold a part of the name in their row',
  }),
  share({
    id: 'one-pattern',
    edges: [0.3, 0.5, 0.7, 0.9],
    of: ({ people }) => people.onePattern,
    what: 'Addresses made from the name in one and the same way',
  }),
  beyondChance({
    id: 'company-in-mail',
    edges: [0.02, 0.1, 0.3, 0.6, 0.85],
    of: ({ people }) => ({ found: people.companyInMail, chance: people.companyInMailByChance }),
    what: 'Company addresses whose domain holds a word of the company in their row',
  }),
  measure({
    id: 'family-names',
    edges: [0.15, 0.35, 0.6, 0.9, 1.3],
    of: ({ people }) => people.familyNames,
    title: (value) =>
      `Family names are ${spread(value)} (unevenness ${inHundredths(value)}; names drawn from a list give about 0).`,
  }),
  measure({
    id: 'domains',
    edges: [0.15, 0.4, 0.8, 1.3, 2],
    of: ({ people }) => people.domains,
    title: (value) => `Mail domains are ${spread(value)} (unevenness ${inHundredths(value)}).`,
  }),
  measure({
    id: 'companies',
    edges: [0.1, 0.25, 0.5, 0.9],
    of: ({ people }) => people.companies,
    title: (value) => `Companies are ${spread(value)} (unevenness ${inHundredths(value)}).`,
  }),
  share({
    id: 'phones-impossible',
    edges: [0.02, 0.08, 0.2, 0.4, 0.7],
    of: ({ phones }) => phones.impossible,
    what: 'Phone numbers that no numbering plan has',
  }),
  beyondChance({
    id: 'phone-in-country',
    edges: [0.1, 0.4, 0.7, 0.9],
    of: ({ phones }) => ({ found: phones.inCountry, chance: phones.inCountryByChance }),
    what: 'Phone numbers whose country code fits the country of their row',
  }),
  measure({
    id: 'week',
    edges: [0.02, 0.06, 0.12, 0.2],
    of: ({ times }) => times?.week ?? null,
    title: (value) =>
      `Days of the week are ${inPercent(value)} away from all alike${value < 0.02 ? ', as if drawn by chance' : ''}.`,
  }),
  measure({
    id: 'hours',
    edges: [0.04, 0.1, 0.2, 0.3],
    of: ({ times }) => times?.hours ?? null,
    title: (value) =>
      `Hours of the day are ${inPercent(value)} away from all alike${value < 0.04 ? ', as if drawn by chance' : ''}.`,
  }),
  measure({
    id: 'bursts',
    edges: [0.01, 0.05, 0.15, 0.4, 1],
    of: ({ times }) => times?.bursts ?? null,
    title: (value) =>
      `The times at which records were made ${value < 0.03 ? 'fill their span evenly, as if drawn by chance' : 'come in bursts and lulls'} (${value.toFixed(2)}; even is 0).`,
  }),
  measure({
    id: 'id-order',
    edges: [0.1, 0.5, 0.9, 0.99],
    of: ({ times }) => times?.order ?? null,
    title: (value) =>
      `Record numbers and times ${value > 0.9 ? 'rise together' : value > 0.5 ? 'rise together in part' : 'have nothing to do with one another'} (rank correlation ${value.toFixed(2)}).`,
  }),
  share({
    id: 'id-form',
    edges: [0.1, 0.9, 0.99],
    of: ({ ids }) => ids.inForm,
    what: 'Record numbers in the form of the source system that is claimed',
  }),
  share({
    id: 'id-check',
    edges: [0.1, 0.9, 0.99],
    of: ({ ids }) => ids.checked,
    what: 'Record numbers whose check letters are right',
  }),
  measure({
    id: 'first-digits',
    edges: [0.05, 0.12, 0.25],
    of: ({ firstDigits }) => (firstDigits === null ? null : distance(firstDigits, benford)),
    title: (value) =>
      `First digits of sums are ${inPercent(value)} away from those of sums that grew (Benford).`,
  }),
]

const spread = (value: number): string =>
  value < 0.2
    ? 'all about equally frequent'
    : value < 0.6
      ? 'somewhat unevenly frequent'
      : 'unevenly frequent, as in life'
