/**
 * Every refusal the program can give: code -> HTTP status, exit code, help page. Doors read this
 * table, rooms only name codes. A new code is a new line here and a section in `docs/errors.md`.
 */
export const errorTable = {
  USAGE: { status: 400, exit: 2 },
  CONFIG_INVALID: { status: 500, exit: 1 },
  NOT_FOUND: { status: 404, exit: 1 },
  FORBIDDEN: { status: 403, exit: 1 },
  SIGN_IN_REQUIRED: { status: 401, exit: 1 },
  TOO_MANY_ATTEMPTS: { status: 429, exit: 1 },
  INPUT_INVALID: { status: 400, exit: 1 },
  INPUT_EMPTY: { status: 422, exit: 1 },
  INPUT_TOO_LARGE: { status: 413, exit: 1 },
  INPUT_NOT_TEXT: { status: 415, exit: 1 },
  INPUT_BROKEN: { status: 422, exit: 1 },
  URL_REFUSED: { status: 422, exit: 1 },
  FETCH_FAILED: { status: 502, exit: 1 },
  NOT_A_BREACH_REPORT: { status: 422, exit: 1 },
  LANGUAGE_UNREAD: { status: 422, exit: 1 },
  CASE_MOVE_REFUSED: { status: 409, exit: 1 },
  CONFLICT: { status: 409, exit: 1 },
  SCHEMA_NEWER: { status: 500, exit: 1 },
  SCHEMA_OLDER: { status: 500, exit: 1 },
  STORE_UNAVAILABLE: { status: 503, exit: 1 },
  STORE_LOCKED: { status: 503, exit: 1 },
  AUDIT_BROKEN: { status: 500, exit: 1 },
  TEMPLATE_INVALID: { status: 422, exit: 1 },
  EXPOSURE_KEY: { status: 409, exit: 1 },
  EXPOSURE_DESTROYED: { status: 410, exit: 1 },
  OUT_OF_MEMORY: { status: 507, exit: 1 },
  DISK_FULL: { status: 507, exit: 1 },
  MODEL_FAILED: { status: 502, exit: 1 },
  CANCELLED: { status: 409, exit: 1 },
  INTERNAL: { status: 500, exit: 1 },
} as const satisfies Record<string, { status: number; exit: number }>

export type ErrorCode = keyof typeof errorTable

/**
 * A refusal as a value. `message` is for the user: what was being done, what was expected, what was
 * found, what state things are in now, what to do next; ids, counts, field names and positions only,
 * never personal data. `detail` is for the log.
 */
export interface Refusal {
  readonly type: ErrorCode
  readonly message: string
  readonly detail?: string
}

export const refusal = (type: ErrorCode, message: string, detail?: string): Refusal =>
  detail === undefined ? { type, message } : { type, message, detail }

/** Thrown only for a lost resource or at start-up, where no caller could go on; carries its code. */
export class BreakwaterError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'BreakwaterError'
    this.code = code
  }
}

export const helpPage = (code: ErrorCode): string => `docs/errors.md#${code.toLowerCase()}`
