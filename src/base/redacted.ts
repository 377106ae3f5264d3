const hidden = new WeakMap<object, unknown>()
const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * A value that must not be printed: personal data or a secret. Logs, JSON and templates show
 * `<redacted>`; `reveal` is the only way to read it, so every reading can be found by search.
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
