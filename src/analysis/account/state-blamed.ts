import type { Statement } from '#cases/index.ts'
import { state } from '../state.ts'
import type { Reading } from '../reading.ts'
import type { Account } from './read-account.ts'

/**
 * The supplier with whom those concerned say that it was lost: "the records come from Oldhost, a former supplier".
 * `found` is what is stated already; a sentence that has its third party is left alone.
 */
export function stateBlamed(
  reading: Reading,
  account: Account,
  found: readonly Statement[],
): Statement[] {
  return account.tellings.flatMap(({ elsewhere, start, modality, assertedBy, sentence }) => {
    if (elsewhere !== true) return []
    const isStated = found.some(
      (each) =>
        each.field === 'thirdParty' && each.start >= sentence.start && each.end <= sentence.end,
    )
    const named = blamed.exec(reading.model.text.slice(start, sentence.end))
    const { name, role } = named?.groups ?? {}
    if (isStated || named === null || name === undefined || role === undefined) return []
    const from = start + named.index + named[0].indexOf(name)
    return [
      state(
        reading,
        'thirdParty',
        { name, role: role.trim() },
        {
          start: from,
          end: from + name.length,
          voice: { modality, assertedBy },
          confidence: 0.75,
          extractor: 'blamed@1',
        },
      ),
    ]
  })
}

/** A name, and behind a comma what it is or was, up to what is told of that. */
const blamed =
  /\b(?:from|at|by) (?:the (?:systems?|servers?|network) of )?(?<name>\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of |& )?\p{Lu}[\p{L}\p{N}&'’-]*){0,3}), (?:an?|its|our|their|the) (?<role>[\p{Ll}][\p{L} -]{3,50}?)(?= (?:whose|which|that|who|whom|with|until|for|in|of)\b|[.,;”"]|$)/u
