import {
  dressUp,
  inventAroundReal,
  inventNaively,
  inventWell,
  inventWithFaker,
  type Inventor,
} from './inventors.ts'
import type { LeakKind } from './leak-kinds.ts'
import { makeOrganisation, minutesADay, type Organisation, type Person } from './organisation.ts'
import type { Random } from './random.ts'

/** The people of a made leak, before they are written down. */
export interface MadePeople {
  readonly people: readonly Person[]
  /** Rows that are written again, changed a little or not. */
  readonly repeats: { readonly exact: number; readonly near: number }
  /** Older leaks that matter. */
  readonly older: readonly (readonly Person[])[]
}

/** What a leak is made from. */
export interface Scene {
  readonly random: Random
  readonly victim: Organisation
  /** The victim's records at the time of the theft. */
  readonly held: readonly Person[]
  readonly now: number
}

/** The people whom a leak of this kind holds. */
export function makePeople(kind: LeakKind, scene: Scene): MadePeople {
  const { random, victim, held, now } = scene
  const none = { exact: 0, near: 0 }
  const count = Math.max(150, Math.round(held.length * random.between(0.1, 1)))
  const invented = (by: Inventor): MadePeople => ({
    people: by(random, { victim, count, until: now }),
    repeats: none,
    older: [],
  })
  switch (kind) {
    case 'whole':
      return {
        people: random.chance(0.5) ? held : random.shuffle(held),
        repeats: { exact: random.chance(0.3) ? 0.02 : 0, near: 0 },
        older: [],
      }
    case 'sample':
      return { people: takeSample(scene), repeats: none, older: [] }
    case 'padded':
      return pad(scene)
    case 'rearranged':
      return { people: takeSample(scene), repeats: none, older: [] }
    case 'recycled':
      return recycle(scene)
    case 'mostly-padding':
      return padMostly(scene)
    case 'fabricated':
      return invented(random.pick([inventNaively, inventWell, inventWell, inventAroundReal]))
    case 'fabricated-faker':
      return invented(inventWithFaker)
    case 'fabricated-dressed':
      return invented(dressUp(makeOrganisation(random, { size: count, until: now })))
    case 'other-organisation': {
      const other = makeOrganisation(random, {
        size: count,
        until: now - random.whole(0, 900) * minutesADay,
      })
      // Some people are customers of both.
      const shared = random.shuffle(held).slice(0, Math.round(count * random.between(0, 0.05)))
      return {
        people: random.shuffle([
          ...other.people.slice(shared.length),
          ...inCommon(shared, other.people),
        ]),
        repeats: none,
        older: [],
      }
    }
  }
}

/** People as somebody else has them: the same name, address and number under a time and number of theirs. */
const inCommon = (people: readonly Person[], theirs: readonly Person[]): readonly Person[] =>
  people.map((person, i) => {
    const { created, id } = theirs[i] ?? person
    return { ...person, created, id }
  })

function takeSample({ random, held }: Scene): readonly Person[] {
  const count = Math.max(120, Math.round(held.length * random.between(0.03, 0.7)))
  const start = random.whole(0, Math.max(0, held.length - count))
  return random.weighted([
    [random.shuffle(held).slice(0, count), 3],
    [held.slice(start, start + count), 1],
    [held.slice(-count), 1],
    [held.filter(({ country }) => country === held[start]?.country).slice(0, count), 1],
  ])
}

/** Real rows swelled by repeated, invented or foreign ones: 30 to 75 % of the list. */
function pad({ random, victim, held, now }: Scene): MadePeople {
  const share = random.between(0.3, 0.75)
  const real = random
    .shuffle(held)
    .slice(0, Math.max(150, Math.round(held.length * random.between(0.2, 0.9))))
  const extra = Math.round((real.length * share) / (1 - share))
  const by = random.pick(['exact', 'near', 'near', 'invented', 'invented', 'foreign'] as const)
  const added =
    by === 'invented'
      ? random.pick([inventNaively, inventWell])(random, { victim, count: extra, until: now })
      : by === 'foreign'
        ? makeOrganisation(random, { size: extra, until: now }).people
        : []
  const ratio = extra / real.length
  return {
    people: random.shuffle([...real, ...added]),
    repeats: { exact: by === 'exact' ? ratio : 0, near: by === 'near' ? ratio : 0 },
    older: [],
  }
}

/** A few real rows among invented or foreign ones: 3 to 25 % of the list. Never used to calibrate. */
function padMostly({ random, victim, held, now }: Scene): MadePeople {
  const count = random.whole(400, 6000)
  const real = random.shuffle(held).slice(0, Math.round(count * random.between(0.03, 0.25)))
  const invention = { victim, count: count - real.length, until: now }
  const added = random.chance(0.3)
    ? makeOrganisation(random, { size: invention.count, until: now }).people
    : random.pick([inventNaively, inventWell, inventWithFaker])(random, invention)
  return {
    people: random.shuffle([...real, ...added]),
    repeats: { exact: 0, near: 0 },
    older: [],
  }
}

/** An older leak, of the victim or of a collection, offered again as new. */
function recycle({ random, victim, held, now }: Scene): MadePeople {
  const ofVictim = random.chance(0.6)
  const until = now - random.whole(250, 900) * minutesADay
  const source = ofVictim
    ? held.filter(({ created }) => created <= until)
    : [
        ...makeOrganisation(random, { size: random.whole(1500, 6000), until }).people,
        ...random.shuffle(held).slice(0, Math.round(held.length * random.between(0, 0.15))),
      ]
  const kept = random
    .shuffle(source)
    .slice(0, Math.max(150, Math.round(source.length * random.between(0.4, 1))))
  const added = random.chance(0.4)
    ? inventWell(random, {
        victim,
        count: Math.round(kept.length * random.between(0.02, 0.2)),
        until: now,
      })
    : []
  return {
    people: random.shuffle([...kept, ...added]),
    repeats: { exact: 0, near: 0 },
    older: [source],
  }
}

/** An older leak that has nothing to do with this claim but for people in common. */
export function bystander(victim: Organisation, now: number, random: Random): readonly Person[] {
  const until = now - random.whole(400, 1200) * minutesADay
  return random.chance(0.4)
    ? victim.people.filter(({ created }) => created <= until)
    : [
        ...makeOrganisation(random, { size: 3000, until }).people,
        ...random
          .shuffle(victim.people)
          .slice(0, Math.round(victim.people.length * random.between(0, 0.3))),
      ]
}
