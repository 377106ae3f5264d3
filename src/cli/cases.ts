import { actionsForSeat, advise } from '#analysis/index.ts'
import type { Refusal } from '#base/errors.ts'
import { brand, type DocumentId } from '#base/brand.ts'
import type { Result } from '#base/result.ts'
import {
  caseStates,
  closeCase,
  getCase,
  listCases,
  mergeCases,
  moveCase,
  splitCase,
} from '#cases/index.ts'
import { getDocument } from '#intake/index.ts'
import { currentLaw, followCase, getCaseProfile } from '#obligations/index.ts'
import type { Context } from '#store/context.ts'
import {
  choiceOperand,
  choiceOption,
  isSet,
  jsonOption,
  oneCase,
  printJson,
  reasonOption,
  requiredReason,
  textOption,
  usage,
  type Command,
  type Invocation,
} from './command.ts'
import { done, operator, withContext } from './open-program.ts'
import { pageOf, pageOptions } from './page-options.ts'
import { showCase } from './show-case.ts'

export const caseListCommand: Command = {
  takesOperands: true,
  options: {
    state: {
      type: 'string',
      placeholder: 'STATE',
      help: `Only cases in this state: ${caseStates.join(', ')}`,
    },
    ...pageOptions,
    json: jsonOption,
  },
  run: async ({ positionals, options, terminal }) => {
    const page = pageOf(options)
    if (!page.ok) return page
    const asked = choiceOption(options, 'state', caseStates)
    if (!asked.ok) return asked
    const state = asked.value
    const words = positionals.join(' ')
    return withContext(async (ctx) => {
      const found = await listCases(ctx, {
        ...page.value,
        state,
        ...(words === '' ? {} : { q: words }),
      })
      if (!found.ok) return found
      const { cases, total } = found.value
      if (isSet(options, 'json')) {
        await printJson(terminal, found.value)
        return done
      }
      for (const { id, title, state: at } of cases)
        await terminal.out(`${id}  ${at.padEnd(10)}  ${title}\n`)
      if (total > cases.length)
        terminal.err(`${cases.length} of ${total} cases shown; --limit shows more.\n`)
      if (total === 0)
        terminal.err(
          words === '' && state === undefined
            ? 'No cases. "breakwater analyze FILE --save" opens one.\n'
            : 'No case fits.\n',
        )
      return done
    })
  },
}

export const caseShowCommand: Command = {
  takesOperands: true,
  options: { json: jsonOption },
  run: (invocation) =>
    onCase(invocation, async (ctx, id) => {
      const found = await getCase(ctx, id)
      if (!found.ok) return found
      if (isSet(invocation.options, 'json')) {
        const { seat } = await getCaseProfile(ctx, id)
        const shown = { ...found.value, actions: actionsForSeat(found.value.actions, seat) }
        await printJson(invocation.terminal, shown)
        return done
      }
      const texts = new Map<string, string>()
      for (const { id: documentId } of found.value.documents) {
        const document = await getDocument(ctx, brand<DocumentId>(documentId))
        if (document.ok) texts.set(documentId, document.value.text)
      }
      await invocation.terminal.out(showCase(found.value, texts))
      return done
    }),
}

export const caseMoveCommand: Command = {
  takesOperands: true,
  options: { reason: reasonOption },
  help: `STATE is one of ${caseStates.join(', ')}.
Not every state can be reached from every other: "case show CASE" lists where a case can go.

Example:
  breakwater case move case_01k2v5 confirmed --reason "their statement of 3 May"`,
  run: ({ positionals, options, terminal }) => {
    const [id, state, ...more] = positionals
    if (id === undefined || more.length > 0) {
      return Promise.resolve(usage('Give one CASE and the STATE that it goes to.'))
    }
    const to = choiceOperand(state, caseStates, 'STATE')
    if (!to.ok) return Promise.resolve(to)
    const why = textOption(options, 'reason')
    return withContext(async (ctx) => {
      const moved = await moveCase(ctx, operator, { caseId: id, to: to.value, reason: why })
      if (moved.ok) terminal.err(`Case ${id} is ${moved.value.state} now.\n`)
      return moved.ok ? done : moved
    })
  },
}

export const caseCloseCommand: Command = {
  takesOperands: true,
  options: { reason: reasonOption },
  run: (invocation) =>
    withReason(invocation, (why) =>
      onCase(invocation, async (ctx, id) => {
        const closed = await closeCase(ctx, operator, { caseId: id, reason: why })
        if (closed.ok) invocation.terminal.err(`Case ${id} is closed.\n`)
        return closed.ok ? done : closed
      }),
    ),
}

export const caseMergeCommand: Command = {
  takesOperands: true,
  options: { reason: reasonOption },
  help: `INTO stays and has the documents, statements, tasks and duties of both; FROM only points to it from then on.

Example:
  breakwater case merge case_01k2v5 case_01k2w7 --reason "two articles on the same breach"`,
  run: (invocation) =>
    withReason(invocation, async (why) => {
      const [into, from, ...more] = invocation.positionals
      if (into === undefined || from === undefined || more.length > 0)
        return usage('Give two cases: INTO and FROM.')
      return withContext(async (ctx) => {
        const merged = await mergeCases(ctx, operator, {
          into,
          from,
          reason: why,
          advise,
        })
        if (!merged.ok) return merged
        await followCase(ctx, currentLaw, into)
        invocation.terminal.err(`Case ${from} is part of ${into} now.\n`)
        return done
      })
    }),
}

export const caseSplitCommand: Command = {
  takesOperands: true,
  options: { reason: reasonOption },
  help: `Prints the id of the new case. "case show CASE --json" lists the ids of the documents under "documents".

Example:
  breakwater case split case_01k2v5 doc_01k2v5 --reason "it is about another breach"`,
  run: (invocation) =>
    withReason(invocation, async (why) => {
      const [id, ...documentIds] = invocation.positionals
      if (id === undefined || documentIds.length === 0)
        return usage('Give a case and the documents that leave it.')
      return withContext(async (ctx) => {
        const split = await splitCase(ctx, operator, {
          caseId: id,
          documentIds,
          reason: why,
          advise,
        })
        if (!split.ok) return split
        for (const changed of [id, split.value.newCaseId])
          await followCase(ctx, currentLaw, changed)
        await invocation.terminal.out(`${split.value.newCaseId}\n`)
        return done
      })
    }),
}

function onCase(
  { positionals }: Invocation,
  work: (ctx: Context, id: string) => Promise<Result<void, Refusal>>,
): Promise<Result<void, Refusal>> {
  const id = oneCase(positionals)
  return id.ok ? withContext((ctx) => work(ctx, id.value)) : Promise.resolve(id)
}

function withReason(
  { options }: Invocation,
  work: (why: string) => Promise<Result<void, Refusal>>,
): Promise<Result<void, Refusal>> {
  const why = requiredReason(options)
  return why.ok ? work(why.value) : Promise.resolve(why)
}
