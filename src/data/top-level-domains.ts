import countries from './countries.json' with { type: 'json' }

/**
 * Top-level domains of countries that are sold for their sound, so that they say nothing about the holder's
 * country.
 */
const soldForTheirSound = new Set(
  'io ai co me tv cc ws to ly fm gg la ac im sh vc bz pw gl tk ml ga cf gq eu'.split(' '),
)

/** [last label of a domain, ISO 3166-1 alpha-2]: `['uk', 'GB']`. */
export const topLevelDomains: readonly (readonly [string, string])[] = [
  ...new Set((countries as [string, string][]).map(([, iso]) => iso)),
].flatMap((iso) => {
  const label = iso === 'GB' ? 'uk' : iso.toLowerCase()
  return soldForTheirSound.has(label) ? [] : [[label, iso] as const]
})

const countryByLabel = new Map(topLevelDomains)

/** The country of a domain's last label, in any case; null where it shows none. */
export const countryOfLabel = (label: string): string | null =>
  countryByLabel.get(label.toLowerCase()) ?? null
