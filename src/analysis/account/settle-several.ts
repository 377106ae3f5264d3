import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import type { Account } from './read-account.ts'
import { saidBy } from './who-says.ts'

/**
 * Of several victims, those that own up themselves are confirmed wherever they are named: "17,300 scans from Hotel
 * Bellosguardo … Bellosguardo confirmed the figure".
 */
export function confirmedOneByOne(
  { entities: { victims } }: Reading,
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
  return statements.map((each) =>
    each.field === 'victim' && each.modality !== 'confirmed' && owning.has(each.value.name)
      ? { ...each, modality: 'confirmed', assertedBy: 'victim' }
      : each,
  )
}

/** `A spokesman for Delmar said: "We can`, before "confirm": who is quoted is named right before his words. */
function isQuoted(forms: readonly string[], before: string): boolean {
  const [, introduced] = opensOwnWords.exec(before) ?? []
  return introduced !== undefined && forms.some((form) => introduced.toLowerCase().includes(form))
}
const opensOwnWords = /([^"“”.;]{2,80})["“][Ww]e (?:can )?$/u
