import { refusal, type ErrorCode, type Refusal } from '#base/errors.ts'

/** Carries a refusal from deep inside a stream up to `readLeak`, which gives it back as a value. */
export class ReadingRefused extends Error {
  readonly refusal: Refusal
  constructor(type: ErrorCode, message: string) {
    super(message)
    this.name = 'ReadingRefused'
    this.refusal = refusal(type, message)
  }
}

/** How a thing is called in messages: the file, and the path inside it. Names are cut, never values. */
export function placeOf(file: string, member: string | null): string {
  const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text)
  return member === null ? cut(file) : `${cut(member)} in ${cut(file)}`
}
