import { hash, randomBytes } from 'node:crypto'
import { brand, type Sha256 } from './brand.ts'
import type { Clock } from './clock.ts'

/** Makes identifiers. Injected like the clock, so that tests are repeatable. */
export interface Ids {
  /** `prefix_` and 26 characters that sort by time: `case_01k2v5…`. */
  next(prefix: string): string
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Crockford base 32 of a 48-bit time in milliseconds and 80 random bits (the ULID layout). Within one millisecond the
 * random part counts up, as the ULID specification has it, so that what is made together sorts in the order of making.
 */
export function systemIds(clock: Clock): Ids {
  let last = { head: '', tail: '' }
  return {
    next: (prefix) => {
      let time = clock.now().epochMilliseconds
      let head = ''
      for (let i = 0; i < 10; i++) {
        head = alphabet[time % 32] + head
        time = Math.floor(time / 32)
      }
      last = { head, tail: head === last.head ? oneMore(last.tail) : randomTail() }
      return `${prefix}_${last.head}${last.tail}`
    },
  }
}

const randomTail = (): string =>
  [...randomBytes(16)].map((byte) => alphabet.charAt(byte % 32)).join('')

function oneMore(tail: string): string {
  const next = alphabet.indexOf(tail.slice(-1)) + 1
  if (next < 32) return tail.slice(0, -1) + alphabet.charAt(next)
  return (tail.length === 1 ? '' : oneMore(tail.slice(0, -1))) + alphabet.charAt(0)
}

export function countingIds(): Ids {
  let count = 0
  return { next: (prefix) => `${prefix}_${String(++count).padStart(26, '0')}` }
}

export const sha256 = (bytes: Uint8Array | string): Sha256 => brand(hash('sha256', bytes))
