import { jurisdictionName } from '#data/jurisdictions.ts'
import type { Deadline, DutyRule, Regime } from '../engine/types.ts'
import type { Law } from './law.ts'

interface Section {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
}

/** One law as a page to read: whom it binds, what it covers, each duty with its clock. Undefined where there is none. */
export function describeRegimeFor(law: Law, id: string) {
  const regime = law.regimes.find((each) => each.id === id)
  if (regime === undefined) return undefined
  const { name, jurisdiction, citation, sourceUrl, asOf, confidence } = regime
  return {
    id,
    name,
    jurisdiction,
    citation,
    sourceUrl,
    asOf,
    confidence,
    sections: sectionsOf(regime).filter(({ lines }) => lines.length > 0),
  }
}

function sectionsOf(regime: Regime): readonly Section[] {
  const { inForce, definition, contactDataAlone, encryption } = regime
  return [
    {
      title: 'Where and whom it binds',
      lines: lines([
        ['Place', jurisdictionName(regime.jurisdiction) ?? regime.jurisdiction],
        [
          'In force',
          [inForce.status.replaceAll('-', ' '), inForce.from, inForce.note]
            .filter(isGiven)
            .join(', '),
        ],
        ['Change ahead', inForce.pendingChange],
        ['Reach', regime.territorialTest],
        ['Scope', regime.scopeText],
        ...regime.exclusions.map(({ text }): [string, string] => ['Not for', text]),
      ]),
    },
    {
      title: 'What counts as a breach',
      lines: lines([
        ['Definition', definition.text],
        ['Media', definition.media],
        [
          'Acquisition',
          definition.needsAcquisition
            ? 'Must be acquired; access alone is not enough'
            : 'Access alone is enough',
        ],
        [
          'Contact data alone',
          `${contactDataAlone.covered ? 'Covered' : 'Not covered'}${contactDataAlone.note === undefined ? '' : `: ${contactDataAlone.note}`}`,
        ],
        ['Encryption', encryption?.text],
        ['Harm', regime.harmText],
        ['Incident', regime.incident?.text],
      ]),
    },
    {
      title: 'Data it covers',
      lines:
        regime.data === 'none-required'
          ? lines([['Data', 'None required: the incident itself is what counts']])
          : regime.data.map(({ requiresName, anyOf, note }) => ({
              label: requiresName ? 'With a name' : 'By itself',
              text: `${anyOf === 'any-personal-data' ? 'any personal data' : anyOf.join(', ').replaceAll('-', ' ')}${note === undefined ? '' : ` (${note})`}`,
            })),
    },
    ...regime.duties.map((duty) => ({
      title: `Duty: ${duty.recipientName}`,
      lines: dutyLines(duty),
    })),
    {
      title: 'Beyond notice',
      lines: lines([
        ['Penalty', regime.penalty],
        ['Offer to people', regime.mitigationOffer],
        ['Private action', regime.privateRightOfAction === true ? 'People can sue' : undefined],
        ...regime.notes.map((note): [string, string] => ['Note', note]),
      ]),
    },
  ]
}

const dutyLines = (duty: DutyRule): Section['lines'] =>
  lines([
    ['Citation', duty.citation],
    ['Who must', duty.by.join(', ').replaceAll('-', ' ')],
    ['Clock starts at', duty.trigger.replaceAll('-', ' ')],
    ['Time', sayDeadline(duty.deadline)],
    ['In the words of the law', duty.deadline.standard],
    ['On time', duty.deadline.text],
    ...(duty.when ?? []).map(({ text }): [string, string] => ['Only where', text]),
    ['Threshold', duty.thresholdText],
    ['Form', duty.form],
    ['Content', duty.contentRequired.join('; ')],
    ['Law enforcement', duty.lawEnforcementDelay],
  ])

function sayDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'hours':
    case 'calendar-days':
    case 'business-days':
    case 'calendar-months':
      return `${deadline.value} ${deadline.kind.replaceAll('-', ' ')}`
    case 'without-undue-delay':
    case 'immediately':
    case 'as-soon-as-possible':
      return deadline.kind.replaceAll('-', ' ')
    case 'relative':
      return deadline.outer === undefined
        ? 'with the notice to people'
        : `with the notice to people, at most ${deadline.outer.value} ${deadline.outer.kind.replaceAll('-', ' ')}`
    case 'ordered':
      return 'when the authority asks'
    case 'regulation':
      return 'by a regulation not yet made'
    case 'none':
      return 'none in the law'
  }
}

const isGiven = (text: string | undefined): text is string => text !== undefined && text !== ''

const lines = (pairs: readonly (readonly [string, string | undefined])[]): Section['lines'] =>
  pairs.flatMap(([label, text]) => (isGiven(text) ? [{ label, text }] : []))
