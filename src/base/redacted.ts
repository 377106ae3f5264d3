const hidden = new WeakMap<object, unknown>()
const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * A value that must not be printed: personal data or a secret. Logs, JSON and templates show `<redacted>`.
 * Only `reveal` reads it, so every use can be found by searching for that name.
 */
export class Redacted<T> {
  declare readonly holds: T
  constructor(value: T) {
    hidden.set(this, value)
  }
  toString(): string {
    return '<redacted>'
  }
  toJSON(): string {
    return '<redacted>'
  }
  [inspect](): string {
    return '<redacted>'
  }
}

export const redact = <T>(value: T): Redacted<T> => new Redacted(value)
export const reveal = <T>(value: Redacted<T>): T => hidden.get(value) as T
