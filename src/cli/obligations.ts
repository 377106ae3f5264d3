import { systemClock } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { evaluateObligations, factsJsonSchema, parseFacts, regimes } from '#obligations/index.ts'
import {
  isSet,
  jsonText,
  printJson,
  textOption,
  usage,
  type Command,
  type Invocation,
} from './command.ts'
import { configured, done } from './open-program.ts'
import { readSource } from './read-source.ts'
import { showObligations } from './show-obligations.ts'

export const obligationsCommand: Command = {
  takesOperands: true,
  options: {
    json: { type: 'boolean', help: 'Print one JSON document: duties, notTriggered, openQuestions' },
    schema: { type: 'boolean', help: 'Print the JSON Schema of the facts and stop' },
    all: {
      type: 'boolean',
      help: 'Also list the laws that do not reach the case (--json always has them)',
    },
    'time-zone': {
      type: 'string',
      placeholder: 'ZONE',
      help: 'Also show due times in this zone, such as Europe/Berlin',
    },
  },
  help: `Needs no network and no database. Facts that are not known are asked for, not guessed. Not legal advice.

Examples:
  breakwater obligations facts.json
  breakwater obligations facts.json --json > duties.json
  breakwater obligations --schema > facts.schema.json`,
  run: computeObligations,
}

async function computeObligations(invocation: Invocation): Promise<Result<void, Refusal>> {
  const { positionals, options, terminal } = invocation
  if (isSet(options, 'schema')) {
    if (positionals.length > 0)
      return usage('--schema is the same for all facts; give none with it.')
    await printJson(terminal, factsJsonSchema())
    return done
  }
  const [where] = positionals
  if (where === undefined || positionals.length > 1) {
    return usage('Give one FACTS.json, or - for standard input.')
  }
  const zone = textOption(options, 'time-zone')
  if (zone !== undefined && !isZone(zone)) {
    return usage(`--time-zone takes an IANA zone such as Europe/Berlin; found "${zone}".`)
  }
  const config = configured()
  if (!config.ok) return config
  const source = await readSource(where, config.value, terminal)
  if (!source.ok) return source
  const json = parseJson(source.value.bytes, where)
  if (!json.ok) return json
  const parsed = parseFacts(json.value)
  if (!parsed.ok) return parsed
  const { facts, setAside } = parsed.value
  if (setAside.length > 0) {
    terminal.err(`No law asks about these, so they were set aside: ${setAside.join(', ')}.\n`)
  }
  const evaluation = evaluateObligations(facts, { regimes, now: systemClock.now() })
  await terminal.out(
    isSet(options, 'json')
      ? jsonText({ ...evaluation, setAside })
      : showObligations(evaluation, { all: isSet(options, 'all'), ...(zone && { zone }) }),
  )
  return done
}

function parseJson(bytes: Uint8Array, where: string): Result<unknown, Refusal> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    // V8's message can quote the text around the error, so only the position is passed on.
    const at = /position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0]
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read ${where === '-' ? 'standard input' : where}: it is not JSON${at === undefined ? '' : `, see ${at}`}. Nothing was computed. Correct it; "breakwater obligations --schema" says what it may hold.`,
      ),
    )
  }
}

function isZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}
