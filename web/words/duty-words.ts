import {
  jurisdictionName,
  sayId,
  type DutyStatus,
  type DutyView,
  type Seat,
} from '#api/contract.ts'
import { capital } from './figures.ts'
import type { Word } from './modality.ts'

/** How a duty stands. */
export const dutyStatusWords: Readonly<Record<DutyStatus, Word>> = {
  late: { label: 'Late', meaning: 'The due instant has passed and nothing was submitted.' },
  open: { label: 'Open', meaning: 'It is owed and nobody has prepared it yet.' },
  prepared: { label: 'Prepared', meaning: 'The report is ready and waits to be sent.' },
  undecided: {
    label: 'Undecided',
    meaning: 'Facts are missing; an answer decides whether it is owed.',
  },
  submitted: { label: 'Submitted', meaning: 'It was sent, and the evidence is kept.' },
  waived: { label: 'Waived', meaning: 'The team decided not to meet it, with a reason.' },
  'not-owed': {
    label: 'Not owed',
    meaning: 'It was owed before; the facts of now do not ask for it.',
  },
}

/** The badge colour of a status: words first, colour second. */
export const dutyBadge: Readonly<Record<DutyStatus, string>> = {
  late: 'critical',
  open: 'medium',
  prepared: 'reported',
  undecided: 'suspected',
  submitted: 'done',
  waived: 'denied',
  'not-owed': 'denied',
}

export const seatWords: Readonly<Record<Seat, Word>> = {
  'breached-controller': {
    label: 'We were breached, our own data',
    meaning:
      'You decide what the data is for. Your duties to authorities and people are worked out.',
  },
  'breached-processor': {
    label: 'We were breached, data we hold for others',
    meaning:
      'You work on behalf of others. Your duties to them are worked out, with your contracts.',
  },
  customer: {
    label: 'Our supplier was breached',
    meaning: 'The breached organisation held data for you. Your own duties are worked out.',
  },
  publisher: {
    label: 'We look at it from outside',
    meaning: 'You warn others. The duties shown are those of the breached organisation.',
  },
}

const recipients: Readonly<Record<string, string>> = {
  'supervisory-authority': 'Data protection authority',
  'attorney-general': 'Attorney general',
  'state-regulator': 'State regulator',
  'sector-regulator': 'Sector regulator',
  'market-regulator': 'Market regulator',
  csirt: 'CSIRT',
  individuals: 'People affected',
  'consumer-reporting-agencies': 'Credit bureaus',
  media: 'Media',
  public: 'Public',
  controller: 'Controller',
  'other-organisations': 'Other organisations',
  internal: 'Internal',
}
export const recipientLabel = (to: string): string => recipients[to] ?? to

export const placeLabel = (code: string): string => jurisdictionName(code) ?? code

/** "materiality-determination" as "Materiality determination". */
export const plainWord = (id: string): string => capital(sayId(id))

/** Why a duty has no date yet: its clock waits for something, or the law names none. */
export function sayUndated({
  waitsFor,
  standard,
  unknowns,
}: Pick<DutyView, 'waitsFor' | 'standard' | 'unknowns'>): string {
  const event = waitsFor ?? unknowns.find((id) => id.startsWith('events.'))?.split('.')[1]
  if (event !== undefined) return `counts from ${sayId(event)}, not known yet`
  return standard ?? 'no date in the law'
}

/** What becomes of a duty with an answer: "owed by 8 June" or "not owed, risk unlikely". */
export const becomesLabel = (becomes: string): string =>
  becomes === 'owed'
    ? 'owed'
    : becomes === 'open'
      ? 'still undecided'
      : `not owed, ${sayId(becomes)}`

export const answerLabel = (answer: boolean | string): string =>
  answer === true ? 'Yes' : answer === false ? 'No' : plainWord(answer)
