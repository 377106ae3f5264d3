import { sayLeft } from '#base/say-left.ts'
import {
  currentLaw,
  getDuties,
  dutyStatuses,
  getRegister,
  notEntered,
  registerToCsv,
  type CaseDuty,
} from '#obligations/index.ts'
import {
  choiceOption,
  isSet,
  jsonOption,
  jsonText,
  oneCase,
  printJson,
  type Command,
} from './command.ts'
import { done, withContext } from './open-program.ts'
import { counted, inDigits } from './show-figures.ts'

export const caseDutiesCommand: Command = {
  takesOperands: true,
  options: {
    status: {
      type: 'string',
      placeholder: 'STATUS',
      help: `Only duties of this status: ${dutyStatuses.join(', ')}`,
    },
    json: jsonOption,
  },
  help: `What the duties rest on is entered in the console or over the API. Not legal advice.

Examples:
  breakwater case duties case_01k2v5 --status late
  breakwater case duties case_01k2v5 --json`,
  run: async ({ positionals, options, terminal }) => {
    const asked = oneCase(positionals)
    if (!asked.ok) return asked
    const id = asked.value
    const status = choiceOption(options, 'status', dutyStatuses)
    if (!status.ok) return status
    return withContext(async (ctx) => {
      const found = await getDuties(ctx, currentLaw, id)
      if (!found.ok) return found
      const { duties, questions, notOwed, profile, facts } = found.value
      const missing = notEntered(facts)
      const shown = duties.filter(
        (duty) => status.value === undefined || duty.shown === status.value,
      )
      if (isSet(options, 'json')) {
        await printJson(terminal, { ...found.value, duties: shown })
        return done
      }
      const now = ctx.clock.now()
      for (const duty of shown) await terminal.out(lineOf(duty, profile.timeZone, now))
      for (const { text, decides } of questions)
        await terminal.out(`?           decides ${decides.length}: ${text}\n`)
      if (missing.length > 0) {
        terminal.err(
          `Nobody has entered ${missing.join(', nor ')}: until then duties that depend on it cannot be worked out, and an empty list does not mean that nothing is owed.\n`,
        )
      }
      terminal.err(
        `${counted(shown.length, 'duty', 'duties')} shown, ${counted(questions.length, 'open question', 'open questions')}, ${inDigits(notOwed.length)} not owed. Not legal advice.\n`,
      )
      return done
    })
  },
}

export const caseRegisterCommand: Command = {
  options: { json: jsonOption },
  help: 'The register holds every case.',
  run: async ({ options, terminal }) => {
    return withContext(async (ctx) => {
      const entries = await getRegister(ctx)
      await terminal.out(isSet(options, 'json') ? jsonText({ entries }) : registerToCsv(entries))
      return done
    })
  },
}

function lineOf(duty: CaseDuty, zone: string, now: Temporal.Instant): string {
  const { shown, dueAt, standard, recipientName, regimeName } = duty
  const when =
    dueAt === null ? (standard ?? 'no date') : sayDue(Temporal.Instant.from(dueAt), zone, now)
  return `${shown.padEnd(10)}  ${when}  ${recipientName}, ${regimeName}\n`
}

/** "2026-06-08 18:20 Europe/Berlin (12 h 5 min left)" */
function sayDue(due: Temporal.Instant, zone: string, now: Temporal.Instant): string {
  const local = due.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const left = sayLeft(Math.round(now.until(due).total('minutes')))
  return `${local.replace('T', ' ')} ${zone} (${left})`
}
