import type { KeptDuty } from '../duty.ts'
import { fillsForContent } from './content-fills.ts'
import { euArticle33, ico, nis2 } from './forms-europe.ts'
import { attorneyGeneral, hhs, sec } from './forms-united-states.ts'
import { anpd, oaic, opc, pdpc } from './forms-world.ts'
import type { FormItem, ReportForm } from './types.ts'

/** The known forms by duty; each follows the regulator's own list of questions. */
const formByDuty: Readonly<Record<string, ReportForm>> = {
  'eu-gdpr-33-1': euArticle33,
  'gb-uk-gdpr-33-1': ico,
  'eu-nis2-early-warning': nis2.earlyWarning,
  'eu-nis2-notification': nis2.notification,
  'eu-nis2-final': nis2.final,
  'us-sec-8k-105': sec,
  'us-hipaa-hhs-500': hhs,
  'us-hipaa-hhs-annual': hhs,
  'ca-pipeda-opc': opc,
  'au-ndb-oaic': oaic,
  'br-lgpd-anpd': anpd,
  'sg-pdpa-pdpc': pdpc,
}

/**
 * The form for a duty. US attorneys general share one letter, to which the state's own list is added; any other
 * duty without a known form has the items that its law lists.
 */
export function formFor(duty: KeptDuty): ReportForm {
  const known = formByDuty[duty.dutyId]
  if (known !== undefined) return known
  const own = duty.contentRequired.map((label, i): FormItem => ({
    id: `content-${i + 1}`,
    label,
    fills: fillsForContent(label),
    required: true,
  }))
  if (duty.to === 'attorney-general') {
    return own.length === 0
      ? attorneyGeneral
      : {
          ...attorneyGeneral,
          sections: [
            ...attorneyGeneral.sections,
            { title: 'What this state asks for', items: own },
          ],
        }
  }
  return {
    title: `Notice to ${duty.recipientName}`,
    basis: duty.citation,
    sections: [
      { title: 'Who gives notice', items: [...sender] },
      {
        title: own.length === 0 ? 'What happened' : 'What the law asks for',
        items: own.length === 0 ? [...minimum] : own,
      },
    ],
  }
}

const sender: readonly FormItem[] = [
  { id: 'organisation', label: 'Organisation', fills: ['organisation', 'address'], required: true },
  { id: 'contact', label: 'Contact', fills: ['contact'], required: true },
]

/** Where a law gives no list: what every recipient needs in order to act. */
const minimum: readonly FormItem[] = [
  { id: 'nature', label: 'What happened', fills: ['nature'], required: true },
  { id: 'when', label: 'When', fills: ['occurred', 'discovered', 'aware'], required: true },
  { id: 'data', label: 'Kinds of data', fills: ['dataClasses'], required: true },
  { id: 'people', label: 'People affected', fills: ['peopleHere', 'peopleCount'], required: true },
  {
    id: 'measures',
    label: 'Measures',
    fills: ['measuresTaken', 'measuresPlanned'],
    required: true,
  },
]
