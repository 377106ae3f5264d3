import { sayId } from '#base/say-id.ts'
import { describeLimit, standardOf } from '../engine/explain-duty.ts'
import type { DataTrigger, Deadline, DutyRule, Regime } from '../engine/regime.ts'
import { regimeById } from '../regimes/index.ts'
import { wordCondition, wordPeople } from './word-condition.ts'

/** A law as a page shows it: every rule in words, from the same data that the engine reads. */
export interface RegimePage {
  readonly id: string
  readonly name: string
  readonly jurisdiction: string
  readonly citation: string
  readonly sourceUrl: string
  readonly asOf: string
  readonly confidence: Regime['confidence']
  readonly inForce: string
  /** Title and text of each general rule, in reading order. */
  readonly rules: readonly { readonly title: string; readonly text: string }[]
  readonly duties: readonly DutyPage[]
  /** What was not read in the law itself, or not settled. */
  readonly unverified: readonly string[]
  readonly notes: readonly string[]
}

export interface DutyPage {
  readonly id: string
  readonly to: string
  readonly by: string
  readonly when: string
  readonly conditions: readonly string[]
  readonly content: readonly string[]
  readonly citation: string
}

/** The page of a law; undefined for an id that is not one. */
export function describeRegime(id: string): RegimePage | undefined {
  const regime = regimeById.get(id)
  return regime === undefined ? undefined : pageOf(regime)
}

export function pageOf(regime: Regime): RegimePage {
  const { id, name, jurisdiction, citation, sourceUrl, asOf, confidence, notes } = regime
  return {
    id,
    name,
    jurisdiction,
    citation,
    sourceUrl,
    asOf,
    confidence,
    inForce: forceText(regime),
    rules: rulesOf(regime).filter(({ text }) => text !== ''),
    duties: regime.duties.map((duty) => dutyPage(duty)),
    unverified: regime.unverified ?? [],
    notes,
  }
}

function forceText({
  inForce: { status, from, currentTextFrom, note, pendingChange },
}: Regime): string {
  return [
    sayId(status),
    from === undefined ? '' : `from ${from}`,
    currentTextFrom === undefined ? '' : `this text from ${currentTextFrom}`,
    note ?? '',
    pendingChange === undefined ? '' : `pending: ${pendingChange}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function rulesOf(regime: Regime): RegimePage['rules'] {
  const { definition, data, contactDataAlone, incident, encryption, harm, exclusions } = regime
  return [
    { title: 'Reach', text: regime.territorialTest ?? '' },
    { title: 'Who', text: regime.scopeText ?? '' },
    { title: 'Breach', text: `${definition.text} (${definition.media})` },
    {
      title: 'Data',
      text:
        data === 'none-required'
          ? 'no personal data is needed'
          : data.map(triggerText).join('; or '),
    },
    {
      title: 'Contact data alone',
      text: `${contactDataAlone.covered ? 'covered' : 'not covered'}${
        contactDataAlone.note === undefined ? '' : `: ${contactDataAlone.note}`
      }`,
    },
    { title: 'Incident', text: incident?.text ?? '' },
    {
      title: 'Encryption',
      text:
        encryption === null
          ? 'no safe harbour in the text'
          : `${encryption.text} (lifts: ${
              encryption.lifts === 'all' ? 'every notice' : encryption.lifts.map(sayId).join(', ')
            })`,
    },
    {
      title: 'Harm',
      text:
        harm.length === 0
          ? regime.harmText
          : harm.map(({ text, direction }) => `${text} (${sayId(direction)})`).join('; '),
    },
    { title: 'Left to other rules', text: exclusions.map(({ text }) => text).join('; ') },
    { title: 'Penalty', text: regime.penalty ?? '' },
    { title: 'Offer to those affected', text: regime.mitigationOffer ?? '' },
  ]
}

function triggerText({
  anyOf,
  requiresName,
  otherwiseIdentifiable,
  when,
  note,
}: DataTrigger): string {
  const what = anyOf === 'any-personal-data' ? 'any personal data' : anyOf.join(', ')
  const name = requiresName
    ? `${otherwiseIdentifiable === true ? 'an identifier' : 'a name'} with one of: `
    : ''
  return [
    `${name}${what}`,
    when === undefined ? '' : `where ${wordCondition(when)}`,
    note === undefined ? '' : `(${note})`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function dutyPage(duty: DutyRule): DutyPage {
  return {
    id: duty.id,
    to: duty.recipientName,
    by: duty.by.map(sayId).join(', '),
    when: deadlineText(duty),
    conditions: [
      ...(duty.when ?? []).map(({ text }) => text),
      ...(duty.people ?? []).map((count) => duty.thresholdText ?? wordPeople(count)),
      ...(duty.evenBelowCount === undefined
        ? []
        : [`or, whatever the number: ${wordCondition(duty.evenBelowCount)}`]),
      ...(duty.inForceFrom === undefined ? [] : [`from ${duty.inForceFrom}`]),
      ...(duty.stageOf === undefined ? [] : [`follows ${duty.stageOf}`]),
      ...(duty.sequence === undefined ? [] : [sayId(duty.sequence)]),
      ...(duty.lawEnforcementDelay === undefined
        ? []
        : [`may be delayed: ${duty.lawEnforcementDelay}`]),
    ],
    content: duty.contentRequired,
    citation: duty.citation,
  }
}

function deadlineText(duty: DutyRule): string {
  const { deadline, trigger } = duty
  const parts = [
    `${limitOf(deadline) ?? standardOf(duty) ?? ''} from ${sayId(trigger)}`,
    limitOf(deadline) === null ? '' : (deadline.standard ?? ''),
    deadline.text === standardOf(duty) ? '' : (deadline.text ?? ''),
    ...(deadline.orEarlier ?? []).map(({ trigger: other, limit }) =>
      limit === undefined
        ? `or when: ${sayId(other)}`
        : `or ${describeLimit(limit)} from ${sayId(other)}, if earlier`,
    ),
    ...(deadline.variants ?? []).map(
      ({ when, limit }) => `${describeLimit(limit)} where ${wordCondition(when)}`,
    ),
    deadline.notBefore === undefined ? '' : `not before: ${sayId(deadline.notBefore)}`,
    deadline.extension === undefined ? '' : `extension: ${deadline.extension}`,
    deadline.guideline === true ? 'from guidance' : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function limitOf(deadline: Deadline): string | null {
  if (deadline.kind === 'relative') {
    return deadline.outer === undefined ? null : describeLimit(deadline.outer)
  }
  return 'value' in deadline ? describeLimit(deadline) : null
}
