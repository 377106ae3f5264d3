import { hash, randomBytes } from 'node:crypto'
import { brand, type Sha256 } from './brand.ts'
import type { Clock } from './clock.ts'

/** Makes identifiers. Injected like the clock, so that tests are repeatable. */
export interface Ids {
  /** `prefix_` and 26 characters that sort by time: `case_01k2v5…`. */
  next(prefix: string): string
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Crockford base 32 of a 48-bit time in milliseconds and 80 random bits (the ULID layout). */
export function systemIds(clock: Clock): Ids {
  return {
    next: (prefix) => {
      let time = clock.now().epochMilliseconds
      let head = ''
      for (let i = 0; i < 10; i++) {
        head = alphabet[time % 32] + head
        time = Math.floor(time / 32)
      }
      let tail = ''
      for (const byte of randomBytes(16)) tail += alphabet[byte % 32]
      return `${prefix}_${head}${tail}`
    },
  }
}

export function countingIds(): Ids {
  let count = 0
  return { next: (prefix) => `${prefix}_${String(++count).padStart(26, '0')}` }
}

export const sha256 = (bytes: Uint8Array | string): Sha256 => brand(hash('sha256', bytes))
