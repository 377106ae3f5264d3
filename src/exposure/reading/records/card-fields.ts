/** Parts of the structured values of a vCard, by position (RFC 6350, sections 6.2.2 and 6.3.1). */
const parts: Readonly<Record<string, readonly string[]>> = {
  N: ['Family name', 'Given name', 'Middle name', 'Prefix', 'Suffix'],
  ADR: ['PO box', 'Address line 2', 'Street', 'City', 'Region', 'Postal code', 'Country'],
}

/** Cells of a structured value of a vCard; null for a label that is none, or a value that is plain. */
export function cardFields(
  label: string,
  values: readonly string[],
): readonly (readonly [string, string])[] | null {
  const names = parts[label.toUpperCase()]
  const [value] = values
  if (label.toUpperCase() === 'ORG' && value !== undefined) {
    const [organisation = '', ...units] = value.split(/(?<!\\);/).map(unescaped)
    return [
      [label, organisation],
      [`${label}.Unit`, units.filter((unit) => unit !== '').join(', ')],
    ]
  }
  if (names === undefined || value === undefined || !value.includes(';')) return null
  return value
    .split(/(?<!\\);/)
    .slice(0, names.length)
    .map((part, i) => [`${label}.${names[i]}`, unescaped(part)])
}

const unescaped = (part: string): string => part.replaceAll(/\\([,;\\])/g, '$1').trim()
