import type { ReadLimits } from './types.ts'
import { ReadingRefused } from './refused.ts'

/** Below this much output a high ratio harms nobody. */
const ratioMatters = 64 * 1024 ** 2

/** What archives of one run have unpacked to so far; over a limit the run is refused. */
export class Budget {
  readonly limits: ReadLimits
  #unpacked = 0
  #members = 0

  constructor(limits: ReadLimits) {
    this.limits = limits
  }

  member(): void {
    this.#members++
    if (this.#members > this.limits.members) {
      throw new ReadingRefused(
        'INPUT_TOO_LARGE',
        `Cannot read the leak: its archives hold more than ${this.limits.members} files. ` +
          'Nothing was kept. Unpack what is needed and give these files.',
      )
    }
  }

  /** Follows one packed stream. */
  meter(): { packed(count: number): void; unpacked(count: number): void } {
    let packed = 0
    let unpacked = 0
    return {
      packed: (count) => {
        packed += count
      },
      unpacked: (count) => {
        unpacked += count
        this.#unpacked += count
        const { unpackRatio, unpackedBytes } = this.limits
        const isOverRatio = unpacked > ratioMatters && unpacked > packed * unpackRatio
        if (!isOverRatio && this.#unpacked <= unpackedBytes) return
        throw new ReadingRefused(
          'INPUT_TOO_LARGE',
          `Cannot read the leak: an archive unpacks to more than ${
            isOverRatio ? `${unpackRatio} times its size` : `${unpackedBytes} bytes`
          } (a decompression bomb, or a limit set too low). Nothing was kept. ` +
            'Raise the limit only for a file whose origin you know.',
        )
      },
    }
  }
}
