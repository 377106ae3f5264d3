import { figuresOf, inFull, inPercent, inShort } from './in-figures.ts'
import type { Beside, MissingFacts } from './look-at-missing.ts'
import { toPlainDate } from './read-days.ts'
import type { OtherReading, ReadingPoint, VerdictResult } from './types.ts'

/** A point that covers less than this share of the missing rows does not explain the rest. */
const most = 0.5
/** A point below this share explains nothing. */
const hardly = 0.05

/**
 * The innocent explanation of rows that match none of our records: they are people of ours whom the given
 * records lack. It is never a verdict; each point gives figures for or against it. Null where the result
 * leaves no room for it.
 */
export function readOtherwise(
  result: VerdictResult,
  facts: MissingFacts | null,
): OtherReading | null {
  if (facts === null || (result !== 'partly' && result !== 'undecided')) return null
  return {
    missing: facts.missing,
    points: [...newerPoint(facts), apartPoint(facts), lookPoint(facts)],
  }
}

/** The explanation in words, for whoever has to find out whether it holds. */
export const sayOtherReading = ({ missing }: OtherReading): string =>
  `The rows that match none of the records given, ${inFull(missing)} of those that can be compared, may be people of ours whom these records lack, as an older export or one without a business unit would. A full export of the day of the theft settles it; these figures speak for or against it.`

function newerPoint({ newer }: MissingFacts): readonly ReadingPoint[] {
  if (newer === null) return []
  const { missing, matched, newest } = newer
  const day = String(toPlainDate(newest))
  const speaks =
    missing.share >= most && missing.low > matched.high
      ? 'for'
      : missing.share <= hardly
        ? 'against'
        : null
  const then = {
    for: 'the records given end too early to have them',
    against: 'records that end too early do not explain them',
    none: 'records that end too early explain a part of them at most',
  }[speaks ?? 'none']
  return [
    {
      id: 'missing-newer',
      sentence: `Rows of later days than our newest record (${day}): ${inShort(missing)} of those that match none, ${inShort(matched)} of those that match; ${then}.`,
      speaks,
      figures: { newest: day, ...figures(newer) },
    },
  ]
}

function apartPoint({ apart, lookedBy }: MissingFacts): ReadingPoint {
  if (apart === null) {
    return {
      id: 'missing-apart',
      sentence: `No value sets the rows that match none apart (looked at: ${lookedBy.join(', ')}); it does not show that the records given leave out a country, a source or a business unit.`,
      speaks: 'against',
      figures: { lookedAt: lookedBy.length },
    }
  }
  const { by, values, missing, matched } = apart
  return {
    id: 'missing-apart',
    sentence: `Rows whose ${by} is ${values.map((value) => `"${value}"`).join(' or ')}: ${inShort(missing)} of those that match none, ${inShort(matched)} of those that match; a part that was left out of the records given would look so, and so would rows of another source that were added.`,
    speaks: 'for',
    figures: { by, values: values.join(', '), ...figures(apart) },
  }
}

/**
 * Invented rows give themselves away by impossible phone numbers and by addresses that are not derived from
 * the name.
 */
function lookPoint({ impossiblePhones: phones, nameInMail: names }: MissingFacts): ReadingPoint {
  const said = [
    ...(isCounted(phones)
      ? [
          `phone numbers that no numbering plan has, ${inPercent(phones.missing.share)} of those that match none and ${inPercent(phones.matched.share)} of those that match`,
        ]
      : []),
    ...(isCounted(names)
      ? [
          `addresses that hold a part of the name, ${inPercent(names.missing.share)} and ${inPercent(names.matched.share)}`,
        ]
      : []),
  ]
  const isWorse =
    (isCounted(phones) && phones.missing.low > phones.matched.high) ||
    (isCounted(names) && names.missing.high < names.matched.low)
  const speaks = said.length === 0 ? null : isWorse ? 'against' : 'for'
  const then = {
    for: 'they look like the rest, as people of the same source would',
    against: 'they look unlike the rest, as rows that were added would',
    none: 'Neither phone numbers nor addresses with names are there to compare the two by',
  }[speaks ?? 'none']
  return {
    id: 'missing-look',
    sentence:
      said.length === 0
        ? `${then}.`
        : `${said.join('; ').replace(/^./, (first) => first.toUpperCase())}: ${then}.`,
    speaks,
    figures: {
      ...figuresOf(phones.missing, 'missingPhones'),
      ...figuresOf(phones.matched, 'matchedPhones'),
      ...figuresOf(names.missing, 'missingNames'),
      ...figuresOf(names.matched, 'matchedNames'),
    },
  }
}

const fewest = 20
const isCounted = ({ missing, matched }: Beside): boolean =>
  missing.of >= fewest && matched.of >= fewest

const figures = ({ missing, matched }: Beside): Readonly<Record<string, number>> => ({
  ...figuresOf(missing, 'missing'),
  ...figuresOf(matched, 'matched'),
})

/** The statements for a case: the explanation, then its points. */
export const stateOtherReading = (reading: OtherReading) => [
  {
    id: 'other-reading',
    sentence: sayOtherReading(reading),
    figures: figuresOf(reading.missing, 'missing'),
  },
  ...reading.points.map(({ id, sentence, speaks, figures: counted }) => ({
    id,
    sentence:
      speaks === null
        ? sentence
        : `Speaks ${speaks} it: ${sentence.replace(/^./, (first) => first.toLowerCase())}`,
    figures: { speaks, ...counted },
  })),
]
