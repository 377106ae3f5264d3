import type { InputRow } from './queries.ts'

/** An event with its instant, as somebody entered it. */
export interface ClockEvent {
  /** `awareness`, `determination`, ... */
  readonly event: string
  /** ISO 8601 with the offset that was given: `2026-06-05T18:20:00+02:00`. */
  readonly at: string
  /** Where it holds for one jurisdiction only. */
  readonly jurisdiction?: string
  /** The report that the event stands for left something out. */
  readonly incomplete?: boolean
  readonly inputId: string
}

/** What is stored for an event besides its name. */
export type EventValue = Pick<ClockEvent, 'at' | 'jurisdiction' | 'incomplete'>

/** How many people in a place are affected, and by which kinds of data. */
export interface AffectedCounts {
  /** ISO 3166: `FR`, `US-NY`. */
  readonly jurisdiction: string
  /** Null: people are affected, and their number is not known. */
  readonly count: number | null
  /** Data classes; empty: those of the whole case. */
  readonly dataClasses: readonly string[]
  /** Who says so: a person's word, or as `measuredBy` says it. */
  readonly source: string
  readonly inputId: string
}

export interface Answer {
  /** Id of the question. */
  readonly question: string
  readonly value: unknown
  readonly inputId: string
}

export interface CaseInputs {
  readonly events: readonly ClockEvent[]
  readonly affected: readonly AffectedCounts[]
  readonly answers: readonly Answer[]
}

/** Sorts rows by kind. Of two answers to one question, or two counts for one place, the later one applies. */
export function readInputs(rows: readonly InputRow[]): CaseInputs {
  const events: ClockEvent[] = []
  const affected = new Map<string, AffectedCounts>()
  const answers = new Map<string, Answer>()
  for (const { id, kind, about, value, saidBy } of rows) {
    switch (kind) {
      case 'event':
        events.push({
          event: about,
          ...(value as EventValue),
          inputId: id,
        })
        break
      case 'affected': {
        const given = value as { count: number | null; dataClasses: readonly string[] }
        affected.set(about, { jurisdiction: about, ...given, source: saidBy, inputId: id })
        break
      }
      case 'answer':
        answers.set(about, { question: about, value, inputId: id })
        break
    }
  }
  return {
    events: events.toSorted((a, b) =>
      Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at)),
    ),
    affected: [...affected.values()].toSorted((a, b) =>
      a.jurisdiction.localeCompare(b.jurisdiction),
    ),
    answers: [...answers.values()],
  }
}
