import { advise } from '#analysis/index.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { getCase, overrideFact, withdrawOverride } from '#cases/index.ts'
import {
  dataClassIds,
  statementFields,
  statementValues,
  type StatementField,
} from '#data/statement-values.ts'
import { modalities, type Modality } from '#data/vocabulary.ts'
import { currentLaw, followCase } from '#obligations/index.ts'
import type { Context } from '#store/context.ts'
import {
  choiceOption,
  isSet,
  printJson,
  reasonOption,
  requiredReason,
  textOption,
  usage,
  type Command,
  type Invocation,
} from './command.ts'
import { done, operator, withContext } from './open-program.ts'
import { wrapText } from './wrap-text.ts'

/** Fields whose value is just a name, which may be given without JSON. */
const namedFields = statementFields.filter(
  (field) => Object.keys(statementValues[field].shape).join() === 'name',
)

export const caseFactCommand: Command = {
  takesOperands: true,
  options: {
    modality: {
      type: 'string',
      placeholder: 'MODALITY',
      help: `How sure it is: ${modalities.join(', ')} (confirmed); denied takes the fact out`,
    },
    instead: {
      type: 'string',
      placeholder: 'N',
      help: 'Correct the fact that rests on statement N: it is taken out in the same act',
    },
    withdraw: {
      type: 'string',
      placeholder: 'N',
      help: 'Take back the statement N that an analyst made',
    },
    reason: reasonOption,
    json: {
      type: 'boolean',
      help: 'Print the statement number and the facts as one JSON document',
    },
  },
  help: `An analyst's word beats all documents until it is taken back. VALUE is the name itself for
${namedFields.join(', ')};
for dataClass the name of a class, as email-address; for other fields a JSON object of that shape,
as "case show --json" prints it under "statements". The fields:
${wrapText(`${statementFields.join(', ')}.`).join('\n')}

Examples:
  breakwater case fact case_01k2v5 victim "Contoso Motors" --reason "their statement of 3 May"
  breakwater case fact case_01k2v5 victim "Contoso Motors" --instead 3 --reason "it is the parent's name"
  breakwater case fact case_01k2v5 platform Salesforce --modality denied --reason "they left it in 2024"
  breakwater case fact case_01k2v5 dataClass email-address --reason "seen in the sample"
  breakwater case fact case_01k2v5 recordCount '{"count": 1200, "unit": "people", "scope": "victim"}' \\
    --reason "counted by the forensics team"
  breakwater case fact case_01k2v5 --withdraw 17 --reason "the statement was corrected"`,
  run: change,
}

async function change({
  positionals,
  options,
  terminal,
}: Invocation): Promise<Result<void, Refusal>> {
  const [caseId, ...said] = positionals
  if (caseId === undefined) return usage('Give a case, a field and its value.')
  const reason = requiredReason(options)
  if (!reason.ok) return reason
  const withdraw = textOption(options, 'withdraw')
  const asked =
    withdraw === undefined ? readFact(said, options) : readNumber(withdraw, said, options)
  if (!asked.ok) return asked
  return withContext(async (ctx) => {
    const changed = await carryOut(ctx, caseId, reason.value, asked.value)
    if (!changed.ok) return changed
    const { n } = changed.value
    await followCase(ctx, currentLaw, caseId)
    if (isSet(options, 'json')) {
      const found = await getCase(ctx, caseId)
      if (!found.ok) return found
      await printJson(terminal, { n, facts: found.value.facts })
      return done
    }
    terminal.err(
      asked.value.kind === 'set'
        ? `Statement ${n} of case ${caseId} says so now; "case fact ${caseId} --withdraw ${n} --reason TEXT" takes it back.\n`
        : `Statement ${n} of case ${caseId} no longer counts.\n`,
    )
    return done
  })
}

type Asked =
  | {
      readonly kind: 'set'
      readonly field: StatementField
      readonly value: unknown
      readonly modality: Modality
      readonly instead: number | undefined
    }
  | { readonly kind: 'withdraw'; readonly n: number }

function readFact(said: readonly string[], options: Invocation['options']): Result<Asked, Refusal> {
  const [name, text, ...more] = said
  const field = statementFields.find((known) => known === name)
  if (field === undefined || text === undefined || more.length > 0) {
    return usage(
      `Give one field and one value after the case, a value of several words in quotes. The fields are ${statementFields.join(', ')}.`,
    )
  }
  const modality = choiceOption(options, 'modality', modalities)
  if (!modality.ok) return modality
  const instead = textOption(options, 'instead')
  if (instead !== undefined && !isNumber(instead)) {
    return usage(`--instead takes the number of a statement; found "${instead}".`)
  }
  const value = readValue(field, text)
  return value.ok
    ? ok({
        kind: 'set',
        field,
        value: value.value,
        modality: modality.value ?? 'confirmed',
        instead: instead === undefined ? undefined : Number(instead),
      })
    : value
}

const isNumber = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text)

function readValue(field: StatementField, text: string): Result<unknown, Refusal> {
  if (namedFields.includes(field) && !text.trimStart().startsWith('{')) return ok({ name: text })
  if (field === 'dataClass' && !text.trimStart().startsWith('{')) {
    return dataClassIds.some((id) => id === text)
      ? ok({ class: text, exposed: true })
      : usage(`There is no data class "${text}". The classes are ${dataClassIds.join(', ')}.`)
  }
  try {
    return ok(JSON.parse(text))
  } catch {
    const shape = Object.keys(statementValues[field].shape).join(', ')
    return usage(`The value of ${field} is a JSON object with ${shape}; what was given is no JSON.`)
  }
}

function readNumber(
  text: string,
  said: readonly string[],
  options: Invocation['options'],
): Result<Asked, Refusal> {
  if (said.length > 0 || options['modality'] !== undefined || options['instead'] !== undefined) {
    return usage(
      '--withdraw takes a statement back; give no field, value, --modality or --instead with it.',
    )
  }
  return isNumber(text)
    ? ok({ kind: 'withdraw', n: Number(text) })
    : usage(`--withdraw takes the number of a statement; found "${text}".`)
}

function carryOut(
  ctx: Context,
  caseId: string,
  reason: string,
  asked: Asked,
): Promise<Result<{ readonly n: number }, Refusal>> {
  const about = { caseId, reason, advise }
  switch (asked.kind) {
    case 'set':
      return overrideFact(ctx, operator, { ...about, ...asked })
    case 'withdraw':
      return withdrawOverride(ctx, operator, { ...about, n: asked.n })
  }
}
