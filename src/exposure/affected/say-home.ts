import { jurisdictionName } from '#data/jurisdictions.ts'
import { inPercent } from '../verdict/in-figures.ts'
import type { HomeCountry } from './home-country.ts'

/** How national numbers were read, and on what grounds; two sentences. */
export function sayHome({ country, share, by }: HomeCountry): string {
  const name = jurisdictionName(country) ?? country
  return (
    `The files name no countries. Phone numbers and postcodes are read as those of ${name}: ` +
    (by === 'numbers'
      ? `of the sampled calling codes, accounts, identity numbers and states, ${inPercent(share)} are of ${name}.`
      : `of the sampled mail domains that end in a country's, ${inPercent(share)} end in that of ${name}.`)
  )
}
