import type { Refusal } from '#base/errors.ts'

/** Carries a refusal out of the reading or writing of a stream; caught in one place, `runCommandLine`. */
export class RefusedInput extends Error {
  readonly refusal: Refusal
  constructor(refused: Refusal) {
    super(refused.message)
    this.refusal = refused
  }
}
