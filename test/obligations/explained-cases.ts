import { evaluateObligations, regimes, type Argument } from '#obligations/index.ts'
import { caseOf, now, type Sketch } from './case-of.ts'

interface ExplainedCase {
  readonly title: string
  readonly laws: readonly string[]
  readonly sketch: Sketch
}

const told = { discovery: '2026-03-02T15:00:00Z', determination: '2026-03-09T15:00:00Z' }
const us = (sketch: Sketch): Sketch => ({
  events: told,
  data: ['name', 'ssn'],
  ...sketch,
  org: { roles: ['owner'], establishments: ['US'], ...sketch.org },
})
const heldBack = (clearedAt: string | null): Sketch =>
  us({
    people: { 'US-MD': 5, 'US-ME': 5, 'US-TX': 5, 'US-IA': 5 },
    answers: { usHarm: 'likely' },
    moreEvents: [
      { event: 'law-enforcement-request', at: '2026-03-10T12:00:00Z' },
      ...(clearedAt === null
        ? []
        : [{ event: 'law-enforcement-clearance' as const, at: clearedAt }]),
    ],
  })
const statesHeld = ['us-md', 'us-me', 'us-tx', 'us-ia']

/** Cases whose every sentence is kept in `fixtures/explanations.json`, read by a person when it changes. */
export const explainedCases: readonly ExplainedCase[] = [
  {
    title: 'risk not judged, several establishments and no main one',
    laws: ['eu-gdpr', 'gb-uk-gdpr'],
    sketch: {
      org: { establishments: ['FR', 'DE', 'GB'] },
      people: { FR: 3, GB: 4 },
    },
  },
  {
    title: 'no establishment in the EU, main establishment outside',
    laws: ['eu-gdpr', 'eu-nis2', 'ae-difc'],
    sketch: {
      org: { establishments: ['US'], mainEstablishment: 'US' },
      people: { FR: 3, ES: 4, EU: 2, BR: 1 },
      answers: { gdprRisk: 'high' },
    },
  },
  {
    title: 'nobody affected, no role, no events, no data',
    laws: ['eu-gdpr', 'us-tx', 'us-hipaa', 'eu-nis2'],
    sketch: { org: { roles: [], establishments: ['FR'] }, events: {}, data: [], people: {} },
  },
  {
    title: 'people affected and the data not known, by the firm of a main establishment',
    laws: ['eu-gdpr', 'us-tx'],
    sketch: {
      org: {
        roles: ['controller', 'processor'],
        establishments: ['IE', 'FR'],
        mainEstablishment: 'IE',
      },
      data: [],
      people: { IE: 3, 'US-TX': 10 },
      answers: { gdprRisk: 'unlikely', ukRisk: 'risk' },
    },
  },
  {
    title: 'encrypted, the key not accounted for',
    laws: ['us-fl', 'us-tx', 'eu-gdpr'],
    sketch: us({
      people: { 'US-FL': 700, 'US-TX': 249, FR: 2 },
      incident: { encrypted: true },
      answers: { usHarm: 'unlikely', gdprRisk: 'high', protectedAgainstRisk: false },
    }),
  },
  {
    title: 'encrypted and the key taken; encrypted and safe; access only',
    laws: ['us-fl', 'us-tx', 'us-nc'],
    sketch: us({
      people: { 'US-FL': 700, 'US-TX': 10_001, 'US-NC': 5 },
      incident: { encrypted: true, keyCompromised: true, accessOnly: true },
      answers: { usHarm: 'likely' },
    }),
  },
  {
    title: 'encrypted and the key safe',
    laws: ['us-fl', 'jp-appi', 'ke-dpa'],
    sketch: us({
      people: { 'US-FL': 700, JP: 3, KE: 2 },
      incident: { encrypted: true, keyCompromised: false },
      answers: { keRealRisk: true },
    }),
  },
  {
    title: 'whether it was encrypted, how many and in which state not said',
    laws: ['us-ak', 'us-ga', 'us-ny', 'us-ma', 'us-hipaa', 'us-or', 'us-wa'],
    sketch: {
      org: { roles: ['owner', 'maintainer', 'hipaa-covered-entity'], establishments: ['US'] },
      incident: { maliciousExternal: false },
      events: told,
      data: ['ssn', 'health'],
      possible: ['name', 'passport'],
      people: { US: 40, 'US-AK': 2, 'US-NY': null, 'US-OR': null, 'US-WA': 0 },
    },
  },
  {
    title: 'data that may be there',
    laws: ['us-tx', 'us-nd', 'cl-ley19628', 'kr-pipa', 'sg-pdpa'],
    sketch: {
      org: { roles: ['owner'] },
      events: { discovery: '2026-12-03T15:00:00Z' },
      data: ['name'],
      possible: ['ssn', 'dob', 'health'],
      people: { 'US-TX': 300, 'US-ND': 251, CL: 4, KR: 9, SG: 7 },
      incident: { maliciousExternal: false },
      answers: { clReasonableRisk: true },
    },
  },
  {
    title: 'starts that are not dated',
    laws: ['us-tx', 'us-ct', 'us-vt', 'us-ia', 'us-dc', 'us-me', 'us-ri'],
    sketch: us({
      events: { awareness: '2026-03-02T15:00:00Z' },
      people: {
        'US-TX': 300,
        'US-CT': 1,
        'US-VT': 1,
        'US-IA': 501,
        'US-DC': 60,
        'US-ME': 1,
        'US-RI': 1,
      },
      answers: { usHarm: 'likely' },
    }),
  },
  {
    title: 'individuals told early, in one state',
    laws: ['us-ct', 'us-vt', 'us-dc', 'us-md', 'us-la'],
    sketch: us({
      people: { 'US-CT': 1, 'US-VT': 1, 'US-DC': 60, 'US-MD': 2, 'US-LA': 3 },
      answers: { usHarm: 'likely' },
      moreEvents: [
        { event: 'individual-notice', at: '2026-03-10T12:00:00Z', jurisdiction: 'US-CT' },
        { event: 'individual-notice', at: '2026-03-12T12:00:00Z', jurisdiction: 'US-VT' },
        { event: 'individual-notice', at: '2026-03-11T12:00:00Z', dutyId: 'us-la-individuals' },
      ],
    }),
  },
  { title: 'held back by law enforcement', laws: statesHeld, sketch: heldBack(null) },
  { title: 'cleared before the limit', laws: statesHeld, sketch: heldBack('2026-03-12T12:00:00Z') },
  { title: 'cleared near the limit', laws: statesHeld, sketch: heldBack('2026-04-14T12:00:00Z') },
  { title: 'cleared after the limit', laws: statesHeld, sketch: heldBack('2026-06-12T12:00:00Z') },
  {
    title: 'a request made after an older clearance',
    laws: ['us-tx', 'us-md'],
    sketch: us({
      people: { 'US-TX': 5, 'US-MD': 5 },
      answers: { usHarm: 'likely' },
      moreEvents: [
        { event: 'law-enforcement-clearance', at: '2026-03-03T12:00:00Z' },
        { event: 'law-enforcement-request', at: '2026-03-10T12:00:00Z' },
      ],
    }),
  },
  {
    title: 'the text of the day was older; the law not yet begun',
    laws: ['us-ca', 'us-ny', 'cl-ley19628', 'us-circia', 'hk-pdpo', 'us-fcc-cpni'],
    sketch: us({
      org: { roles: ['owner', 'telecom-carrier', 'covered-critical-infrastructure-entity'] },
      events: {
        discovery: '2025-12-31T20:00:00-08:00',
        determination: '2025-12-31T20:00:00-08:00',
      },
      people: { 'US-CA': 501, 'US-NY': 1, CL: 3, HK: 3 },
      answers: { usHarm: 'likely' },
    }),
  },
  {
    title: 'financial entity at the weekend; report at the end of January',
    laws: ['eu-dora', 'eu-nis2', 'eu-eprivacy-611', 'eu-cra'],
    sketch: {
      org: {
        roles: ['financial-entity', 'manufacturer', 'telecom-provider'],
        establishments: ['DE'],
      },
      incident: { major: true, severeForProduct: true },
      events: {
        awareness: '2027-01-29T10:20:00+01:00',
        classification: '2027-01-30T09:00:00+01:00',
        'initial-notification': '2027-01-30T12:00:00+01:00',
        'incident-notification': '2027-01-31T12:00:00+01:00',
      },
      people: { DE: 3 },
    },
  },
  {
    title: 'essential entity, the month ends on a Sunday',
    laws: ['eu-nis2', 'eu-dora'],
    sketch: {
      org: { roles: ['essential-entity'], establishments: ['DE', 'FR'], mainEstablishment: 'FR' },
      incident: { significant: true },
      events: {
        awareness: '2026-01-29T10:00:00+01:00',
        'incident-notification': '2026-01-31T12:00:00+01:00',
      },
      data: [],
      people: {},
    },
  },
  {
    title: 'harm or scale, and a start that is read in two ways',
    laws: ['my-pdpa', 'sg-pdpa', 'jp-appi', 'kr-pipa', 'cn-incident-2025', 'ch-isa'],
    sketch: {
      org: {
        roles: ['controller', 'network-operator', 'critical-infrastructure-operator'],
        establishments: ['CH'],
      },
      events: { occurrence: '2026-02-20T08:00:00+08:00', discovery: '2026-03-02T15:00:00Z' },
      people: { MY: 1001, SG: 499, JP: 1000, KR: null, CN: 5, CH: 2 },
      incident: { maliciousExternal: false },
    },
  },
  {
    title: 'follow-ups of Brazil and Malaysia, complete and incomplete',
    laws: ['br-lgpd', 'my-pdpa', 'ph-dpa', 'eg-pdpl'],
    sketch: {
      org: { entityTags: ['small-agent'], establishments: ['BR'] },
      data: ['name', 'health'],
      moreEvents: [
        {
          event: 'authority-notification',
          at: '2026-03-04T10:00:00-03:00',
          incomplete: true,
          jurisdiction: 'BR',
        },
        { event: 'authority-notification', at: '2026-03-04T10:00:00+08:00', jurisdiction: 'MY' },
      ],
      people: { BR: 3, MY: 2000, PH: 2, EG: 1 },
      answers: { brRelevantRisk: true, mySignificantHarm: true, phRealRisk: true },
    },
  },
  {
    title: 'patients, and a register of the year',
    laws: ['us-hipaa', 'us-ny', 'us-il', 'us-fl'],
    sketch: us({
      org: { roles: ['hipaa-covered-entity', 'owner', 'ny-dfs-covered-entity'] },
      data: ['name', 'email'],
      people: { 'US-NY': 300, 'US-IL': null, 'US-FL': 100 },
      incident: { inadvertentDisclosure: true, maliciousExternal: false },
    }),
  },
  {
    title: 'materiality on a Saturday, with publicCompany alone',
    laws: ['us-sec-8k', 'us-bank-36h', 'us-ny-dfs-500', 'us-ncua-72h'],
    sketch: {
      org: {
        roles: ['banking-organization', 'ny-dfs-covered-entity', 'credit-union'],
        establishments: ['US'],
        publicCompany: true,
      },
      incident: { ransomware: true },
      events: {
        'materiality-determination': '2026-11-21T16:00:00-05:00',
        determination: '2026-11-20T16:00:00-05:00',
        'third-party-notice': '2026-11-19T16:00:00-05:00',
        'ransom-payment': '2026-11-22T16:00:00-05:00',
      },
      data: [],
      people: {},
    },
  },
  {
    title: 'Canada without provinces',
    laws: ['ca-pipeda', 'ca-qc-law25', 'ca-ab-pipa', 'ca-osfi'],
    sketch: { org: { establishments: ['CA-QC'] }, people: { CA: 10, 'CA-QC': 3, FR: 0 } },
  },
]

/** What the engine says of the case, a line for each thing. */
export const explain = ({ laws, sketch }: ExplainedCase): unknown => {
  const { duties, notTriggered, openQuestions } = evaluateObligations(caseOf(sketch), {
    regimes: regimes.filter(({ id }) => laws.includes(id)),
    now,
  })
  const said = {
    duties: duties.map(
      ({ citation, sourceUrl, asOf, confidence, contentRequired, form, extension, ...duty }) => ({
        ...duty,
        source: [
          citation,
          sourceUrl,
          asOf,
          confidence,
          contentRequired.length,
          form,
          extension,
        ].join(' | '),
        arguments: duty.arguments.map(argumentLine),
      }),
    ),
    notTriggered: notTriggered.map(({ dutyId, code, reason, assumptions, unknowns, ...rest }) => [
      [dutyId, code, reason].join(' | '),
      ...assumptions,
      ...unknowns,
      ...rest.arguments.map(argumentLine),
    ]),
    openQuestions: openQuestions.map(({ id, text, decides, answers }) => [
      `${id}: ${text} ${decides.join(' ')}`,
      ...answers.map(
        ({ answer, outcomes }) =>
          `${answer}: ${outcomes.map((o) => `${o.dutyId} ${o.becomes} ${o.dueAt}`).join(', ')}`,
      ),
    ]),
  }
  return JSON.parse(JSON.stringify(said))
}

const argumentLine = ({ step, holds, text, citation }: Argument): string =>
  `${step} ${holds}: ${text} [${citation}]`
