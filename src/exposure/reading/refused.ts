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

/** Why a file that was looked into cannot be read. */
export interface LeafFault {
  readonly code: 'INPUT_EMPTY' | 'INPUT_NOT_TEXT' | 'INPUT_INVALID' | 'INPUT_BROKEN'
  /** A clause of the message: "it is a damaged workbook". */
  readonly why: string
}

/** The name of a file in messages, with its path inside an archive; long names are cut. */
export function placeOf(file: string, member: string | null): string {
  const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text)
  return member === null ? cut(file) : `${cut(member)} in ${cut(file)}`
}
