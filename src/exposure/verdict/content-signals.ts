import type { Evidence, Signal } from './evidence.ts'
import { figuresOf, inFull, inHundredths, inPercent, inShort, round } from './in-figures.ts'
import { benford } from './look-at-rows.ts'
import { distance, toShare } from './measures.ts'
import type { Share } from './types.ts'

const fewest = 20
const empty = toShare(0, 0)

/** A signal that is a share, measured against the same share after exchanging rows with one another. */
const beyondChance = (
  id: string,
  edges: readonly number[],
  of: (evidence: Evidence) => { readonly found: Share; readonly chance: Share },
  what: string,
): Signal => ({
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

const share = (
  id: string,
  edges: readonly number[],
  of: (evidence: Evidence) => Share | null,
  what: string,
): Signal => ({
  id,
  edges,
  value: (evidence) => {
    const found = of(evidence)
    return found === null || found.of < fewest ? null : found.share
  },
  title: (evidence) => `${what}: ${inFull(of(evidence) ?? empty)}.`,
  figures: (evidence) => figuresOf(of(evidence) ?? empty, 'found'),
})

const measure = (
  id: string,
  edges: readonly number[],
  value: (evidence: Evidence) => number | null,
  title: (value: number) => string,
): Signal => ({
  id,
  edges,
  value,
  title: (evidence) => title(value(evidence) ?? 0),
  figures: (evidence) => ({ value: round(value(evidence) ?? 0) }),
})

/** Signals from the rows alone, without any records to compare with. */
export const contentSignals: readonly Signal[] = [
  share(
    'repeats-exact',
    [0.02, 0.08, 0.2, 0.4],
    ({ repeats }) => repeats.exact,
    'Rows that repeat an earlier row',
  ),
  share(
    'repeats-near',
    [0.01, 0.04, 0.12, 0.3],
    ({ repeats }) => repeats.near,
    'Rows that are another row with a small change',
  ),
  beyondChance(
    'name-in-mail',
    [0.02, 0.1, 0.3, 0.55, 0.8, 0.95],
    ({ people }) => ({ found: people.nameInMail, chance: people.nameInMailByChance }),
    'Mail addresses that hold a part of the name in their row',
  ),
  share(
    'one-pattern',
    [0.3, 0.5, 0.7, 0.9],
    ({ people }) => people.onePattern,
    'Addresses made from the name in one and the same way',
  ),
  beyondChance(
    'company-in-mail',
    [0.02, 0.1, 0.3, 0.6, 0.85],
    ({ people }) => ({ found: people.companyInMail, chance: people.companyInMailByChance }),
    'Company addresses whose domain holds a word of the company in their row',
  ),
  measure(
    'family-names',
    [0.15, 0.35, 0.6, 0.9, 1.3],
    ({ people }) => people.familyNames,
    (value) =>
      `Family names are ${spread(value)} (unevenness ${inHundredths(value)}; names drawn from a list give about 0).`,
  ),
  measure(
    'domains',
    [0.15, 0.4, 0.8, 1.3, 2],
    ({ people }) => people.domains,
    (value) => `Mail domains are ${spread(value)} (unevenness ${inHundredths(value)}).`,
  ),
  measure(
    'companies',
    [0.1, 0.25, 0.5, 0.9],
    ({ people }) => people.companies,
    (value) => `Companies are ${spread(value)} (unevenness ${inHundredths(value)}).`,
  ),
  share(
    'phones-impossible',
    [0.02, 0.08, 0.2, 0.4, 0.7],
    ({ phones }) => phones.impossible,
    'Phone numbers that no numbering plan has',
  ),
  beyondChance(
    'phone-in-country',
    [0.1, 0.4, 0.7, 0.9],
    ({ phones }) => ({ found: phones.inCountry, chance: phones.inCountryByChance }),
    'Phone numbers whose country code fits the country of their row',
  ),
  measure(
    'week',
    [0.02, 0.06, 0.12, 0.2],
    ({ times }) => times?.week ?? null,
    (value) =>
      `Days of the week are ${inPercent(value)} away from all alike${value < 0.02 ? ', as if drawn by chance' : ''}.`,
  ),
  measure(
    'hours',
    [0.04, 0.1, 0.2, 0.3],
    ({ times }) => times?.hours ?? null,
    (value) =>
      `Hours of the day are ${inPercent(value)} away from all alike${value < 0.04 ? ', as if drawn by chance' : ''}.`,
  ),
  measure(
    'bursts',
    [0.01, 0.05, 0.15, 0.4, 1],
    ({ times }) => times?.bursts ?? null,
    (value) =>
      `The times at which records were made ${value < 0.03 ? 'fill their span evenly, as if drawn by chance' : 'come in bursts and lulls'} (${value.toFixed(2)}; even is 0).`,
  ),
  measure(
    'id-order',
    [0.1, 0.5, 0.9, 0.99],
    ({ times }) => times?.order ?? null,
    (value) =>
      `Record numbers and times ${value > 0.9 ? 'rise together' : value > 0.5 ? 'rise together in part' : 'have nothing to do with one another'} (rank correlation ${value.toFixed(2)}).`,
  ),
  share(
    'id-form',
    [0.1, 0.9, 0.99],
    ({ ids }) => ids.inForm,
    'Record numbers in the form of the source system that is claimed',
  ),
  share(
    'id-check',
    [0.1, 0.9, 0.99],
    ({ ids }) => ids.checked,
    'Record numbers whose check letters are right',
  ),
  measure(
    'first-digits',
    [0.05, 0.12, 0.25],
    ({ firstDigits }) => (firstDigits === null ? null : distance(firstDigits, benford)),
    (value) =>
      `First digits of sums are ${inPercent(value)} away from those of sums that grew (Benford).`,
  ),
]

const spread = (value: number): string =>
  value < 0.2
    ? 'all about equally frequent'
    : value < 0.6
      ? 'somewhat unevenly frequent'
      : 'unevenly frequent, as in life'
