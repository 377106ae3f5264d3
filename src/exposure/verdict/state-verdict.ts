import { figuresOf, inDigits, inFull, inPercent, round } from './in-figures.ts'
import { stateOtherReading } from './other-reading.ts'
import type { MatchBy, MatchRate, Verdict, VerdictResult, VerdictStatement } from './types.ts'

const meaning: Readonly<Record<VerdictResult, string>> = {
  authentic: 'The leak holds records of this organisation',
  partly:
    'The leak holds data of this organisation, but not all of it matches the records given as it stands',
  recycled: 'The leak is an older one, offered again',
  fabricated: 'The leak does not come from records of this organisation',
  undecided: 'The evidence does not decide whether the leak is real',
}

const matchedBy: Readonly<Record<MatchBy, string>> = {
  email: 'by mail address',
  phone: 'by phone number',
  'name-and-company': 'by name and company',
  any: 'by at least one of these',
  'same-record': 'one and the same record in all fields that match',
  'own-record': 'as one and the same record in two fields',
}

/** A reason that shifts the odds by less than about a third is not worth a sentence in a case. */
const tellingWeight = 0.3

/** Reasons that have sentences of their own. */
const toldApart = new Set([
  'own-rows',
  'own-agreement',
  'own-records',
  'canaries',
  'older-rows',
  'older-excess',
])

/**
 * The verdict as sentences for a case, each with its figures, in the order of an argument: the result, what
 * matches, what is beyond chance, when, which copy, older leaks, the rest. Contains figures, days and names
 * given by analysts, but no personal data.
 */
export function stateVerdict(verdict: Verdict): readonly VerdictStatement[] {
  return [
    stateResult(verdict),
    ...verdict.matchRates.map((rate) => stateMatch(rate, verdict)),
    ...(verdict.otherReading === undefined ? [] : stateOtherReading(verdict.otherReading)),
    ...stateTheftDate(verdict),
    ...stateCanaries(verdict),
    ...verdict.overlapWithOlder.map(({ name, found, expected }): VerdictStatement => ({
      id: 'older',
      sentence: `${inFull(found)} rows are in the older leak "${name}" already${
        expected === null
          ? '.'
          : `; of our own records ${inPercent(expected.share)} are, which any theft of the same people would share.`
      }`,
      figures: {
        older: name,
        ...figuresOf(found, 'found'),
        ...(expected === null ? {} : figuresOf(expected, 'expected')),
      },
    })),
    ...verdict.reasons
      .filter(({ id, weight }) => weight >= tellingWeight && !toldApart.has(id))
      .map(({ id, title, toward, weight, figures }) => ({
        id,
        sentence: title,
        figures: { ...figures, toward, weight },
      })),
  ]
}

/** Which share is ours; nothing where the values are ours but no row is, as in a rearranged list. */
function howMuch(result: VerdictResult, matchRates: Verdict['matchRates']): string {
  const ours = matchRates.find(({ by }) => by === 'own-record')
  if (ours === undefined || ours.found.low <= ours.chance.high) return ''
  const { share, low, high } = ours.found
  const some = `${inPercent(share)} of its rows (95% interval ${inPercent(low)} to ${inPercent(high)})`
  switch (result) {
    case 'partly':
      return `; ${some} are records of this organisation`
    case 'fabricated':
      return `; ${some} are about people whom both know`
    case 'undecided':
      return `; ${some} agree with a record of this organisation in two fields`
    case 'authentic':
    case 'recycled':
      return ''
  }
}

/** Rows with the day of a record of ours are ours, whether or not all of the leak is. */
const holdsOurs = ({ reasons, probability, canaries }: Verdict): boolean => {
  // Nobody else has a planted record.
  if (canaries.some(({ found }) => found > 0)) return true
  const days = reasons.find(({ id }) => id === 'own-days')?.figures
  return (
    Number(days?.['foundLow'] ?? 0) > Number(days?.['chanceHigh'] ?? 1) &&
    probability.authentic + probability.partly > probability.recycled + probability.fabricated
  )
}

const meaningOf = (verdict: Verdict): string =>
  verdict.result === 'undecided' && holdsOurs(verdict)
    ? 'The leak holds records of this organisation; the evidence does not decide whether all of it is, nor whether it was offered before'
    : meaning[verdict.result]

function stateResult(verdict: Verdict): VerdictStatement {
  const { result, probability, rows, model, matchRates } = verdict
  const shares = Object.entries(probability)
    .toSorted(([, a], [, b]) => b - a)
    .map(([one, share]) => `${one} ${inPercent(share)}`)
  const looked =
    rows.sample === 0
      ? `none of the ${inDigits(rows.leak)} rows has an address, a phone number or a name by which it could be looked at`
      : rows.sample < rows.leak
        ? `a sample of ${inDigits(rows.sample)} of ${inDigits(rows.leak)} rows was looked at closely`
        : `all ${inDigits(rows.leak)} rows were looked at`
  const against =
    rows.sample === 0
      ? 'so that nothing speaks for one result or another'
      : rows.customers === null
        ? 'no records of our own were given to compare them with'
        : `they were compared with ${inDigits(rows.customers)} records of our own`
  return {
    id: 'result',
    sentence: `${meaningOf(verdict)}${howMuch(result, matchRates)} (${result}; probabilities: ${shares.join(', ')}): ${looked}, ${rows.sample === 0 ? '' : 'and '}${against}.`,
    figures: {
      result,
      ...Object.fromEntries(Object.entries(probability).map(([one, p]) => [one, round(p)])),
      leakRows: rows.leak,
      sampleRows: rows.sample,
      customerRows: rows.customers,
      model,
    },
  }
}

function stateMatch(
  { by, found, chance, sampled }: MatchRate,
  { rows }: Verdict,
): VerdictStatement {
  const what =
    by === 'same-record'
      ? `Of the rows that match, ${inFull(found)} match ${matchedBy[by]}`
      : `The ${sampled ? 'sample' : 'leak'} matches our records ${matchedBy[by]} in ${inFull(found)} rows that have it`
  return {
    id: `match-${by}`,
    sentence: `${what}; chance alone would give ${inPercent(chance.share)}${sampled ? ` (a sample of ${inDigits(rows.sample)} rows)` : ''}.`,
    figures: { ...figuresOf(found, 'found'), ...figuresOf(chance, 'chance') },
  }
}

function stateTheftDate({ theftDate }: Verdict): readonly VerdictStatement[] {
  if (theftDate === null) return []
  const { from, to, likeliest, basis } = theftDate
  const sentence = {
    presence: `The data was taken between ${String(from)} and ${String(to)} (95%; likeliest ${String(likeliest)}): of our records made after that, far fewer are in the leak than of those made before, or none.`,
    newest: `The data was taken on ${String(from)} or later, the day of our newest record in it; our records of later days do not show until when.`,
    leak: `The newest dates in the leak are of ${String(from)}; if they are true, it was taken on that day or later.`,
  }[basis]
  return [
    {
      id: 'theft-date',
      sentence,
      figures: { from: String(from), to: String(to), likeliest: String(likeliest), basis },
    },
  ]
}

const noneOf = (others: number): string =>
  others === 1
    ? 'the one that was planted in another copy is not'
    : `none of the ${inDigits(others)} that were planted in other copies`

function stateCanaries({ canaries }: Verdict): readonly VerdictStatement[] {
  const planted = canaries.reduce((sum, one) => sum + one.planted, 0)
  if (planted === 0) return []
  const hit = canaries.filter(({ found }) => found > 0)
  const [only] = hit
  const sentence =
    only === undefined
      ? `None of the ${inDigits(planted)} planted records is in the leak.`
      : hit.length === 1
        ? `The leak comes from the copy given to ${only.copy}: ${inDigits(only.found)} of the ${inDigits(only.planted)} records planted in it are there${planted === only.planted ? '' : `, and ${noneOf(planted - only.planted)}`}.`
        : `Planted records of more than one copy are in the leak: ${hit.map(({ copy, found, planted: of }) => `${copy} (${inDigits(found)} of ${inDigits(of)})`).join(', ')}.`
  return [
    {
      id: 'canaries',
      sentence,
      figures: Object.fromEntries(
        canaries.map(({ copy, found, planted: of }) => [copy, `${found} of ${of}`]),
      ),
    },
  ]
}
