import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Account } from './read-account.ts'
import { saidBy } from './who-says.ts'

/**
 * Of several victims, those that own up themselves are confirmed wherever they are named: "17,300 scans from Hotel
 * Bellosguardo … Bellosguardo confirmed the figure".
 */
export function confirmedOneByOne(
  { entities: { victims }, model: { text } }: Reading,
  { tellings }: Account,
  statements: readonly Statement[],
): readonly Statement[] {
  if (victims.length < 2) return statements
  const owned = tellings.filter(
    ({ modality, assertedBy }) => modality === 'confirmed' && assertedBy === 'victim',
  )
  const owning = new Set(
    victims
      .filter(({ forms }) =>
        owned.some(
          ({ sentence, start }) =>
            saidBy(sentence, { forms, nouns: null }, { isClaim: false, isBeside: true }) !== null ||
            isQuoted(forms, sentence.text.slice(0, start - sentence.start)),
        ),
      )
      .map(({ name }) => name),
  )
  return statements.map((each) => {
    if (each.field !== 'victim') return each
    const listed = listedAs(text, each.end)
    if (listed !== undefined) return { ...each, ...listed }
    return each.modality !== 'confirmed' && owning.has(each.value.name)
      ? { ...each, modality: 'confirmed', assertedBy: 'victim' }
      : each
  })
}

/** "• City of Drunen – confirmed": what a list of those hit says behind a name. */
function listedAs(
  text: string,
  end: number,
): Pick<Statement, 'modality' | 'assertedBy'> | undefined {
  const after = text.slice(end, end + furthest)
  return statuses.find(([pattern]) => pattern.test(after))?.[1]
}
const furthest = 90
const behind = String.raw`^(?: \p{Ll}[\p{Ll}-]+){0,3}(?: \([^)\n]{2,40}\))? ?[–—:|-] ?(?:(?:has|is|was|have|under|now|also|still) ){0,3}`
const statuses: readonly (readonly [RegExp, Pick<Statement, 'modality' | 'assertedBy'>])[] = [
  [
    new RegExp(`${behind}(?:confirm(?:s|ed)|admit(?:s|ted))(?![\\p{L}])`, 'iu'),
    { modality: 'confirmed', assertedBy: 'victim' },
  ],
  [
    new RegExp(`${behind}(?:claimed|(?:listed|named) by)(?![\\p{L}])`, 'iu'),
    { modality: 'claimed', assertedBy: 'actor' },
  ],
  [
    new RegExp(`${behind}(?:investigat|suspected|checking|looking into)`, 'iu'),
    { modality: 'suspected', assertedBy: 'victim' },
  ],
]

/** `A spokesman for Delmar said: "We can`, before "confirm": who is quoted is named right before his words. */
function isQuoted(forms: readonly string[], before: string): boolean {
  const [, introduced] = opensOwnWords.exec(before) ?? []
  return introduced !== undefined && forms.some((form) => introduced.toLowerCase().includes(form))
}
const opensOwnWords = /([^"“”.;]{2,80})["“][Ww]e (?:can )?$/u
