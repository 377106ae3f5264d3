import { sayId } from '#base/say-id.ts'
import type { CaseView } from './case-view.ts'
import { checkCondition, no, unknown, yes, type Verdict } from './check-condition.ts'
import type { Gate } from './gates.ts'
import type { DataTrigger, Regime } from './regime.ts'
import type { DataElement } from './vocabulary.ts'

/** What identifies a person under laws that do not require the name. */
const identifiers: readonly DataElement[] = [
  'name',
  'email',
  'phone',
  'postal-address',
  'username',
  'ssn',
  'national-id',
  'driver-licence',
  'state-id',
  'passport',
  'military-id',
  'tax-id',
  'tribal-id',
  'student-id',
  'medical-id',
  'biometric',
]

/** Whether the law covers what was exposed: its data elements, alone or together with a name. */
export function checkData(data: readonly DataTrigger[], regime: Regime, view: CaseView): Gate {
  const parts = data.map((trigger) => checkTrigger(trigger, regime, view))
  const met = parts.findIndex(({ holds }) => holds === true)
  const open = parts.filter(({ holds }) => holds === null)
  const text = (): string =>
    met >= 0
      ? (data[met]?.note ?? 'covered data is exposed')
      : `covered: ${describeAll(data)}; exposed: ${listed(view.facts.dataClasses) || 'not known'}`
  const verdict: Verdict = parts[met] ?? {
    holds: open.length > 0 ? null : false,
    missing: open.flatMap(({ missing }) => missing),
    presumed: parts.flatMap(({ presumed }) => presumed),
    raised: parts.flatMap(({ raised }) => raised),
  }
  return { step: 'data', verdict, code: 'no-covered-data', text }
}

function checkTrigger(trigger: DataTrigger, regime: Regime, view: CaseView): Verdict {
  if (view.hasPersonalData === 'no') return unknown('dataClasses')
  const elements = checkElements(trigger, view)
  const named = !trigger.requiresName
    ? yes
    : presence(trigger.otherwiseIdentifiable === true ? identifiers : ['name'], view)
  const when =
    trigger.when === undefined ? yes : checkCondition(trigger.when, view, regime.jurisdiction)
  const parts = [elements, named, when]
  if (parts.some(({ holds }) => holds === false)) return no
  return {
    holds: parts.every(({ holds }) => holds === true) ? true : null,
    missing: parts.flatMap(({ missing }) => missing),
    presumed: parts.flatMap(({ presumed }) => presumed),
    raised: parts.flatMap(({ raised }) => raised),
  }
}

function checkElements({ anyOf }: DataTrigger, view: CaseView): Verdict {
  if (anyOf !== 'any-personal-data') return presence(anyOf, view)
  return view.hasPersonalData === 'yes' ? yes : unknown('dataClasses')
}

function presence(elements: readonly DataElement[], view: CaseView): Verdict {
  if (elements.some((element) => view.hasElement(element) === 'yes')) return yes
  const possible = elements.filter((element) => view.hasElement(element) === 'maybe')
  return possible.length === 0
    ? no
    : unknown(...possible.map((element) => `dataClasses.${element}`))
}

/** It is the same for every case, so it is written only once. */
const described = new WeakMap<readonly DataTrigger[], string>()

const describeAll = (data: readonly DataTrigger[]): string =>
  described.getOrInsertComputed(data, () => data.map(describe).join('; or '))

function describe({ anyOf, requiresName, otherwiseIdentifiable }: DataTrigger): string {
  const what = anyOf === 'any-personal-data' ? 'any personal data' : listed(anyOf)
  if (!requiresName) return what
  return `${otherwiseIdentifiable === true ? 'an identifier' : 'a name'} with ${what}`
}

const listed = (elements: readonly DataElement[]): string => elements.map(sayId).join(', ')
