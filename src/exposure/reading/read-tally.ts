import type { ReadProgress } from './types.ts'

/** Counts how far the reading of files is, one after the other, and tells of it. */
export class ReadTally {
  readonly #bytesTotal: number
  readonly #tell: (progress: ReadProgress) => void
  #file = ''
  #size = 0
  #bytesBefore = 0
  #bytesHere = 0
  #rowsSettled = 0
  #rowsInWork = 0

  constructor(bytesTotal: number, tell: (progress: ReadProgress) => void) {
    this.#bytesTotal = bytesTotal
    this.#tell = tell
  }

  /** The next file, with its size in bytes; the one before it is done. */
  begin(file: string, size: number): void {
    this.#bytesBefore += this.#size
    this.#file = file
    this.#size = size
    this.#bytesHere = 0
    this.#rowsInWork = 0
  }

  /** So many more bytes of the file are read; it is told with the rows that come of them. */
  addBytes(count: number): void {
    this.#bytesHere += count
  }

  /** Share of the file that is read, 0 to 1, where its bytes are not counted. */
  setShare(share: number): void {
    this.#bytesHere = share * this.#size
    this.#report()
  }

  /** Rows of the tables in work. */
  setRows(rows: number): void {
    this.#rowsInWork = rows
    this.#report()
  }

  /** A table is whole, with so many rows. */
  settle(rows: number): void {
    this.#rowsSettled += rows
    this.#rowsInWork = 0
    this.#report()
  }

  #report(): void {
    this.#tell({
      file: this.#file,
      rows: this.#rowsSettled + this.#rowsInWork,
      bytesDone: this.#bytesBefore + Math.min(this.#bytesHere, this.#size),
      bytesTotal: this.#bytesTotal,
    })
  }
}
