import { dataClassById } from '#data/data-classes.ts'
import { placeName } from '../../engine/jurisdictions.ts'
import type { KeptDuty } from '../duty.ts'
import {
  isSaid,
  natureOf,
  ofAnswer,
  ofClasses,
  ofCounts,
  ofDates,
  ofEvent,
  ofFacts,
  ofProfile,
  ofTasks,
  peopleOf,
  riskOf,
  notifiedOf,
  type DraftSource,
} from './fill-parts.ts'
import { countTraces, inputTrace, trace } from './traces.ts'
import type { Filled, FillId } from './types.ts'

/**
 * What the case says about one item, or null where it says nothing. Words that an analyst wrote for the item
 * replace everything else; nothing is invented to fill a gap.
 */
export function fillItem(source: DraftSource, duty: KeptDuty, id: FillId): Filled | null {
  const written = source.inputRows.findLast(
    ({ kind, about }) => kind === 'answer' && about === `draft.${id}`,
  )
  if (typeof written?.value === 'string' && written.value.trim() !== '') {
    return { text: written.value, traces: [inputTrace(written)] }
  }
  return fillers[id]?.(source, duty) ?? null
}

type Filler = (source: DraftSource, duty: KeptDuty) => Filled | null

const fillers: Partial<Record<FillId, Filler>> = {
  organisation: ({ profile }) => ofProfile(profile.name),
  address: ({ profile }) => ofProfile(profile.address),
  registration: ({ profile }) => ofProfile(profile.registration),
  contact: ({ profile: { contact } }) =>
    contact === null
      ? null
      : ofProfile(
          [contact.name, contact.role, contact.email, contact.phone]
            .filter((part) => part !== '')
            .join(', '),
        ),
  role: ({ profile }) =>
    ofProfile(
      {
        'breached-controller': 'Controller of the data',
        'breached-processor': 'Processor of the data',
        customer: 'Controller; the breach was at a supplier that holds data for it',
        publisher: null,
      }[profile.seat],
    ),
  nature: (source) => natureOf(source.file.facts),
  cause: ({ file: { facts } }) =>
    ofFacts(
      facts.techniques.filter(isSaid).map(({ id, name, modality, evidence }) => ({
        text: `${name} (${id}), ${modality}`,
        evidence,
      })),
    ),
  malicious: (source) => ofAnswer(source, 'maliciousExternal'),
  occurred: ({ file: { facts } }) => ofDates(facts, 'occurred'),
  discovered: (source) => ofEvent(source, 'discovery') ?? ofDates(source.file.facts, 'discovered'),
  aware: (source) => ofEvent(source, 'awareness'),
  dataClasses: ({ file: { facts } }) => ofClasses(facts.dataClasses),
  specialData: ({ file: { facts } }) =>
    ofClasses(facts.dataClasses.filter((fact) => dataClassById.get(fact.class)?.special === true)),
  peopleCount: (source) => peopleOf(source),
  peopleHere: (source, duty) =>
    duty.affected === null
      ? null
      : {
          text: duty.affected.toLocaleString('en'),
          traces: countTraces(source.inputRows),
        },
  recordCount: ({ file: { facts } }) => ofCounts(facts),
  protection: (source) => ofAnswer(source, 'encrypted'),
  consequences: ({ file }) => {
    const insights = file.insights.filter(({ id }) => consequences.has(id))
    return insights.length === 0
      ? null
      : {
          text: insights.map(({ title, why }) => `${title}: ${why}`).join('\n'),
          traces: insights.map(({ title, facts }) => trace('insight', title, facts)),
        }
  },
  risk: (source) => riskOf(source),
  measuresTaken: ({ file }) => ofTasks(file, 'done'),
  measuresPlanned: ({ file }) => ofTasks(file, 'open'),
  peopleTold: (source) => notifiedOf(source, (to) => to === 'individuals'),
  authoritiesTold: (source) =>
    notifiedOf(source, (to) => to !== 'individuals' && to !== 'controller' && to !== 'internal'),
  processors: ({ file: { facts } }) =>
    ofFacts(
      facts.thirdParties.filter(isSaid).map(({ name, role, modality, evidence }) => ({
        text: `${name ?? 'A third party that is not named'}, ${role} (${modality})`,
        evidence,
      })),
    ),
  crossBorder: ({ inputs, inputRows }) =>
    inputs.affected.length < 2
      ? null
      : {
          text: `People in ${inputs.affected.map(({ jurisdiction }) => placeName(jurisdiction)).join(', ')}`,
          traces: countTraces(inputRows),
        },
}

/** Insights that say what can happen to the people; others are about the event or the duties. */
const consequences: ReadonlySet<string> = new Set([
  'secrets-usable',
  'targeted-spear-phishing',
  'impersonation-phishing',
  'phone-fraud',
  'credential-reuse',
  'identity-theft',
  'identity-checks',
  'payment-fraud',
  'special-category-data',
  'personal-safety',
  'data-out-of-control',
  'offered-for-sale',
  'extortion',
])
