import type { Claimed, VerdictResult } from '#exposure/index.ts'
import { leakKinds, type LeakKind } from './leak-kinds.ts'
import { bystander, makePeople, type MadePeople } from './leaked-people.ts'
import { makeOrganisation, minutesADay, type Person } from './organisation.ts'
import { seeded, type Random } from './random.ts'
import { addDirt, makeStyle, writeListing, type Column, type Listing } from './write-rows.ts'

export interface MadeLeak {
  readonly kind: LeakKind
  /** That of the kind; but an invention around real records of the victim is partly true. */
  readonly truth: VerdictResult
  readonly seed: number
  readonly leak: Listing
  readonly customers: Listing
  readonly older: readonly { readonly name: string; readonly listing: Listing }[]
  readonly canaries: Listing | null
  readonly claimed: Claimed
  /** The day after which nothing of ours can be in it; null where nothing was taken from us. */
  readonly stolen: Temporal.PlainDate | null
}

export interface LeakOptions {
  /** Share of the rows that are spoiled, in the leak and in our own list. */
  readonly dirt: readonly [number, number]
  /** Few columns only. */
  readonly partial: boolean
  readonly largest: number
}

const usual: LeakOptions = { dirt: [0, 0.12], partial: false, largest: 12_000 }

/** The day of all claims: a fixed one, so that seeds repeat. */
const today = Temporal.PlainDate.from('2026-09-16')
const minutesOf = (date: Temporal.PlainDate): number =>
  Temporal.PlainDate.from('1970-01-01').until(date).days * minutesADay

const fewColumns: readonly (readonly Column[])[] = [
  ['email'],
  ['email', 'name'],
  ['email', 'phone'],
  ['email', 'created'],
  ['name', 'phone'],
  ['given', 'family', 'email', 'phone'],
  ['name', 'company', 'phone'],
  ['id', 'email', 'created'],
]

/** One leak of a kind with all that its victim has to compare it with. */
export function makeLeak(
  kind: LeakKind,
  seed: number,
  options: Partial<LeakOptions> = {},
): MadeLeak {
  const { dirt, partial, largest } = { ...usual, ...options }
  const random = seeded(seed)
  const size = Math.round(Math.exp(random.between(Math.log(1200), Math.log(largest))))
  const now = minutesOf(today)
  const victim = makeOrganisation(random, { size, until: now })
  const stolenAt = now - random.whole(3, 150) * minutesADay
  const held = victim.people.filter(({ created }) => created <= stolenAt)
  const made = makePeople(kind, { random, victim, held, now })

  const few = fewColumns
    .filter((one) => victim.sellsToCompanies || !one.includes('company'))
    // With one column there is nothing to put in another order.
    .filter((one) => kind !== 'rearranged' || (one.length > 1 && !one.includes('created')))
  const style = makeStyle(random, {
    companies: victim.sellsToCompanies,
    ids: victim.idForm !== 'none',
    ...(partial ? { only: random.pick(few) } : {}),
  })
  const listed = writeListing(made.people, style, random)
  const leak = addDirt(
    kind === 'rearranged' ? rearrange(listed, random) : repeat(listed, made.repeats, random),
    random.between(...dirt),
    random,
  )
  const own = makeStyle(random, { companies: victim.sellsToCompanies, ids: true })
  const customers = addDirt(
    writeListing(sinceThen(victim.people, stolenAt, random), own, random),
    random.between(...dirt) / 2,
    random,
  )
  const older = [
    ...made.older,
    ...(random.chance(0.4) ? [bystander(victim, now, random)] : []),
  ].map((people, i) => ({
    name: `Collection ${i + 1}`,
    listing: writeListing(people, makeStyle(random, { companies: false, ids: false }), random),
  }))
  const canaries = random.chance(0.25) ? plant(random) : null
  const real = ['whole', 'sample', 'padded'].includes(kind)
  const salesforce = victim.idForm === 'salesforce'
  const { truth } = leakKinds[kind]
  const ofVictim = new Set(victim.people)
  const isSeeded = truth === 'fabricated' && made.people.some((person) => ofVictim.has(person))
  return {
    kind,
    truth: isSeeded ? 'partly' : truth,
    seed,
    leak: canaries !== null && real ? planted(leak, canaries, random) : leak,
    customers,
    older: random.chance(0.15) && kind !== 'recycled' ? [] : older,
    canaries,
    claimed: {
      ...(random.chance(0.8)
        ? { count: kind === 'whole' ? leak.rows.length : Math.round(size * random.between(0.6, 3)) }
        : {}),
      ...(random.chance(0.8) ? { date: today.subtract({ days: random.whole(0, 40) }) } : {}),
      ...(salesforce && random.chance(0.5) ? { sourceSystem: 'Salesforce' } : {}),
    },
    stolen: real
      ? Temporal.PlainDate.from('1970-01-01').add({ days: Math.floor(stolenAt / minutesADay) })
      : null,
  }
}

/** Our records as they are today: some deleted since, some with a new address or number. */
function sinceThen(people: readonly Person[], stolenAt: number, random: Random): readonly Person[] {
  const deleted = random.between(0, 0.06)
  const changed = random.between(0, 0.05)
  return people.flatMap((person) => {
    if (person.created <= stolenAt && random.chance(deleted)) return []
    if (!random.chance(changed)) return [person]
    const [local = ''] = person.email.split('@')
    return [
      { ...person, email: `${local}${random.whole(2, 99)}@${person.country.services(random)}` },
    ]
  })
}

function repeat(listing: Listing, repeats: MadePeople['repeats'], random: Random): Listing {
  const again = (ratio: number): readonly (readonly (string | null)[])[] =>
    Array.from({ length: Math.round(listing.rows.length * ratio) }, () => random.pick(listing.rows))
  const email = listing.kinds.indexOf('email-address')
  const phone = listing.kinds.indexOf('phone-number')
  const near = again(repeats.near).map((row) =>
    row.map((cell, i) => {
      if (cell === null) return cell
      if (i === email)
        return cell.replace('@', `${random.pick(['', '.', '_'])}${random.whole(1, 99)}@`)
      if (i === phone && random.chance(0.6)) return cell.slice(0, -1) + String(random.whole(0, 9))
      return cell
    }),
  )
  if (repeats.exact === 0 && repeats.near === 0) return listing
  return { ...listing, rows: random.shuffle([...listing.rows, ...again(repeats.exact), ...near]) }
}

/** Columns put in another order, each by itself or in two blocks: every value is real, no row is. */
function rearrange(listing: Listing, random: Random): Listing {
  const blocks = random.chance(0.5)
  const count = listing.rows.length
  const orders = Array.from({ length: 2 }, () =>
    random.shuffle(Array.from({ length: count }, (_, i) => i)),
  )
  const email = listing.kinds.indexOf('email-address')
  const orderOf = listing.kinds.map((_, i) =>
    blocks
      ? orders[i === email ? 1 : 0]
      : random.shuffle(Array.from({ length: count }, (_, k) => k)),
  )
  return {
    ...listing,
    rows: listing.rows.map((row, r) =>
      row.map((_, i) => listing.rows[orderOf[i]?.[r] ?? r]?.[i] ?? null),
    ),
  }
}

const copies = ['Mail provider', 'Call centre', 'Test system', 'Backup']

function plant(random: Random): Listing {
  return {
    headers: ['email', 'given to'],
    kinds: ['email-address', null],
    rows: copies.flatMap((copy) =>
      Array.from({ length: 3 }, () => [`${random.whole(1e6, 9e6)}.k@mail.example`, copy]),
    ),
  }
}

/** The planted records of the copy that leaked stand among the others. */
function planted(leak: Listing, canaries: Listing, random: Random): Listing {
  const copy = random.pick(copies)
  const email = leak.kinds.indexOf('email-address')
  if (email === -1) return leak
  const rows = canaries.rows
    .filter(([, to]) => to === copy)
    .map(([address]) =>
      random.pick(leak.rows).map((cell, i) => (i === email ? (address ?? null) : cell)),
    )
  return { ...leak, rows: [...leak.rows, ...rows] }
}
