import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { textOption, usage, type Command, type Invocation } from './command.ts'

const usual = 25
const most = 100

/** The options of every command that lists in pages. */
export const pageOptions = {
  limit: {
    type: 'string',
    placeholder: 'N',
    help: `At most so many, 1 to ${most} (${usual})`,
  },
  cursor: {
    type: 'string',
    placeholder: 'CURSOR',
    help: 'Go on where a list ended: its nextCursor in JSON',
  },
} satisfies Command['options']

/** Which page is asked for; wrong usage where the limit is no such number. */
export function pageOf(
  options: Invocation['options'],
): Result<{ readonly limit: number; readonly cursor: string | undefined }, Refusal> {
  const said = textOption(options, 'limit')
  const limit = Number(said ?? usual)
  return Number.isInteger(limit) && limit >= 1 && limit <= most
    ? ok({ limit, cursor: textOption(options, 'cursor') })
    : usage(`--limit takes a number from 1 to ${most}; found "${said}".`)
}
