import { advise } from '#analysis/index.ts'
import { discardStatements, getCase, restoreStatements } from '#cases/index.ts'
import { currentLaw, followCase } from '#obligations/index.ts'
import { isSet, printJson, reasonOption, requiredReason, usage, type Command } from './command.ts'
import { done, operator, withContext } from './open-program.ts'

/** A command that discards or restores statements of a case, told by their numbers. */
const commandOf = (
  change: typeof discardStatements,
  {
    say,
    help,
  }: {
    readonly say: (numbers: readonly number[], caseId: string) => string
    readonly help: string
  },
): Command => ({
  takesOperands: true,
  options: {
    reason: reasonOption,
    json: {
      type: 'boolean',
      help: 'Print the statement numbers and the facts as one JSON document',
    },
  },
  help,
  run: async ({ positionals, options, terminal }) => {
    const [caseId, ...named] = positionals
    const strange = named.find((text) => !/^[1-9]\d{0,8}$/.test(text))
    if (caseId === undefined || named.length === 0 || strange !== undefined) {
      return usage(
        `Give a case and the numbers of statements, as "case show --json" counts them${strange === undefined ? '' : `; found "${strange}"`}.`,
      )
    }
    const reason = requiredReason(options)
    if (!reason.ok) return reason
    return withContext(async (ctx) => {
      const changed = await change(ctx, operator, {
        caseId,
        statements: named.map(Number),
        reason: reason.value,
        advise,
      })
      if (!changed.ok) return changed
      await followCase(ctx, currentLaw, caseId)
      const { statements } = changed.value
      if (isSet(options, 'json')) {
        const found = await getCase(ctx, caseId)
        if (!found.ok) return found
        const { facts } = found.value
        await printJson(terminal, { statements, facts })
        return done
      }
      terminal.err(say(statements, caseId))
      return done
    })
  },
})

const named = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'statement' : 'statements'} ${numbers.join(', ')}`

export const caseDiscardCommand = commandOf(discardStatements, {
  say: (numbers, caseId) =>
    `Discarded ${named(numbers)} of case ${caseId}; "case restore ${caseId} ${numbers.join(' ')} --reason TEXT" undoes it.\n`,
  help: `For sentences that the machine misread. A discarded statement counts nowhere: not in facts, timeline, insights,
duties or advisory. It stays visible with your reason, also where its document is read again. To say that a
document itself is wrong, use "case fact" with --modality denied.

Examples:
  breakwater case discard case_01k2v5 12 --reason "the sentence is about another company"
  breakwater case discard case_01k2v5 12 13 19 --reason "an advertisement beside the article"`,
})

export const caseRestoreCommand = commandOf(restoreStatements, {
  say: (numbers, caseId) => `Restored ${named(numbers)} of case ${caseId}.\n`,
  help: `Example:
  breakwater case restore case_01k2v5 12 --reason "it was read rightly after all"`,
})
