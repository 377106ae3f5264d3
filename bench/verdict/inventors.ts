import { allFakers, type Faker } from '@faker-js/faker'
import { countries, type Country } from './countries.ts'
import {
  makeIds,
  makePerson,
  minutesADay,
  patterns,
  plain,
  titles,
  type IdForm,
  type Organisation,
  type Person,
} from './organisation.ts'
import { zipf, type Random } from './random.ts'

/** What an inventor of leaks knows and wants. */
export interface Invention {
  readonly victim: Organisation
  readonly count: number
  /** Minutes since 1970: the day on which the list is offered. */
  readonly until: number
}

export type Inventor = (random: Random, invention: Invention) => readonly Person[]

/** Names from a list, addresses from the names, everything else by chance. */
export const inventNaively: Inventor = (random, { victim, count, until }) => {
  const country = random.pick(victim.countries)
  const givens = Array.from({ length: random.whole(40, 400) }, () => country.given(random))
  const families = Array.from({ length: random.whole(60, 1500) }, () => country.family(random))
  const known = victim.companies.slice(0, random.whole(5, 60))
  const [pattern] = random.pick(patterns)
  const domains = Array.from({ length: random.whole(3, 12) }, () => country.services(random))
  const nextId = makeIds(random, random.pick<IdForm>(['counter', 'uuid', 'none']))
  const span = random.whole(300, 2500) * minutesADay
  return Array.from({ length: count }, () => {
    const [given, family] = [random.pick(givens), random.pick(families)]
    const company = victim.sellsToCompanies ? random.pick(known) : null
    const local = pattern(plain(given) || 'x', plain(family) || 'y', random)
    return {
      given,
      family,
      email: `${local}${random.chance(0.3) ? random.whole(1, 99) : ''}@${company?.domain ?? random.pick(domains)}`,
      phone: {
        calling: country.calling,
        trunk: '',
        national: Array.from({ length: random.whole(8, 10) }, () => random.whole(0, 9)).join(''),
      },
      company: company?.name ?? null,
      title: random.pick(titles),
      country: random.chance(0.7) ? country : random.pick(countries),
      city: random.pick(country.cities),
      created: until - random.whole(0, span),
      id: nextId(),
      amount: random.whole(10, 10_000),
    }
  })
}

/** Realistic names and plausible numbers, real customers of the victim with their real domains, times in order. */
export const inventWell: Inventor = (random, { victim, count, until }) => {
  const known = zipf(
    victim.companies.slice(0, Math.ceil(victim.companies.length * random.between(0.1, 0.5))),
    {
      slope: random.between(0, 1),
      shift: 3,
    },
  )
  const nextId = makeIds(random, random.chance(0.6) ? victim.idForm : 'counter')
  const span = random.whole(300, 2500)
  const last = Math.floor(until / minutesADay)
  const careful = random.chance(0.5)
  const times = Array.from({ length: count }, () => {
    for (;;) {
      const day = last - Math.floor(span * random.next() ** (careful ? 1.4 : 1))
      const weekday = (((day + 3) % 7) + 7) % 7
      if (careful && weekday >= 5 && random.chance(0.85)) continue
      return (
        day * minutesADay + random.whole(careful ? 8 * 60 : 0, careful ? 18 * 60 : minutesADay - 1)
      )
    }
  })
  return (random.chance(0.7) ? times.sort((a, b) => a - b) : times).map((created) => {
    const company = victim.sellsToCompanies ? known(random) : null
    const country = company?.country ?? random.pick(victim.countries)
    return {
      ...makePerson(random, { company, country }),
      created,
      id: nextId(),
      amount: Math.round(Math.exp(random.normal() + 5)),
    }
  })
}

/** As before, with a few real rows that were to be had somewhere. */
export const inventAroundReal: Inventor = (random, invention) => {
  const invented = inventWell(random, invention)
  const real = random
    .shuffle(invention.victim.people)
    .slice(0, Math.ceil(invention.count * random.between(0.005, 0.04)))
  return random.shuffle([...invented.slice(real.length), ...real])
}

const fakerByCode: Readonly<Record<string, keyof typeof allFakers>> = {
  DE: 'de',
  US: 'en_US',
  GB: 'en_GB',
  FR: 'fr',
  ES: 'es',
  NL: 'nl',
  IN: 'en_IN',
  PL: 'pl',
  BR: 'pt_BR',
  VN: 'vi',
}

/** A program for test data, as anybody can use it. Never used to calibrate. */
export const inventWithFaker: Inventor = (random, { victim, count, until }) => {
  const spoken = victim.countries.map((country) => ({ country, faker: fakerOf(country, random) }))
  const theirs = random.chance(0.6)
  const known = victim.companies.slice(0, random.whole(20, 400))
  const nextId = makeIds(random, random.pick<IdForm>(['counter', 'uuid', victim.idForm]))
  const from = until - random.whole(300, 2500) * minutesADay
  return Array.from({ length: count }, () => {
    const { country, faker } = random.pick(spoken)
    const given = faker.person.firstName()
    const family = faker.person.lastName()
    const company = victim.sellsToCompanies && theirs ? random.pick(known) : null
    return {
      given,
      family,
      email: faker.internet
        .email({
          firstName: given,
          lastName: family,
          ...(company === null ? {} : { provider: company.domain }),
        })
        .toLowerCase(),
      phone: {
        calling: country.calling,
        trunk: '0',
        national: faker.string.numeric(random.whole(8, 10)),
      },
      company: victim.sellsToCompanies ? (company?.name ?? faker.company.name()) : null,
      title: faker.person.jobTitle(),
      country,
      city: faker.location.city(),
      created: random.whole(from, until),
      id: nextId(),
      amount: faker.number.int({ min: 1, max: 5000 }),
    }
  })
}

function fakerOf(country: Country, random: Random): Faker {
  const faker = allFakers[fakerByCode[country.code] ?? 'en']
  faker.seed(random.whole(1, 1e9))
  return faker
}

/**
 * Real rows of another organisation, dressed up as the victim's: companies and domains replaced by
 * those of its customers, times moved. Everything in them is as in life but for the dress. Never
 * used to calibrate.
 */
export const dressUp =
  (other: Organisation): Inventor =>
  (random, { victim, count, until }) => {
    const from = other.people.slice(0, count)
    const shift = until - (from.at(-1)?.created ?? until) - random.whole(0, 5 * minutesADay)
    const nextId = makeIds(random, victim.idForm)
    const dress = new Map<string, (typeof victim.companies)[number]>()
    return from.map((person) => {
      const moved = { ...person, created: person.created + shift, id: nextId() }
      if (!victim.sellsToCompanies) return { ...moved, company: null }
      const key = person.company ?? person.country.code
      const company = dress.get(key) ?? victim.drawCompany(random)
      dress.set(key, company)
      const [local = 'x'] = person.email.split('@')
      return { ...moved, company: company.name, email: `${local}@${company.domain}` }
    })
  }
