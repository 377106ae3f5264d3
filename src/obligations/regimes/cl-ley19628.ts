import type { Regime } from '../engine/regime.ts'

export const clLey19628: Regime = {
  id: 'cl-ley19628',
  jurisdiction: 'CL',
  level: 'national',
  name: 'Chile data protection law as rewritten by Ley 21.719',
  citation: 'Ley 19.628 art. 14 sexies (Ley 21.719)',
  sourceUrl: 'https://www.bcn.cl/leychile/navegar?idNorma=1209272',
  asOf: '2026-09-19',
  confidence: 'high',
  inForce: { status: 'pending', from: '2026-12-01' },
  clockZone: 'America/Santiago',
  reach: 'people-or-establishment',
  definition: {
    text: 'unauthorised access, disclosure, loss or similar',
    needsAcquisition: false,
    media: 'any',
  },
  data: [
    {
      id: 'cl-ley19628-any-personal-data',
      requiresName: false,
      anyOf: 'any-personal-data',
      note: 'any personal data',
    },
  ],
  contactDataAlone: {
    covered: true,
    note: 'authority: any personal data with reasonable risk; individuals only for sensitive, under-14 or economic/financial data',
  },
  encryption: null,
  harm: [
    {
      direction: 'notify-if',
      met: { question: 'clReasonableRisk' },
      decides: 'all',
      code: 'harm-test-not-met',
      text: 'a reasonable risk to rights and freedoms (art. 14 sexies)',
    },
  ],
  harmText: 'reasonable risk to rights and freedoms',
  exclusions: [],
  duties: [
    {
      id: 'cl-ley19628-agencia',
      to: 'supervisory-authority',
      recipientName: 'Agencia de Protección de Datos Personales',
      by: ['controller'],
      trigger: 'awareness',
      deadline: {
        kind: 'without-undue-delay',
        text: 'by the most expeditious means, without undue delay; no hour count',
      },
      contentRequired: [],
      citation: 'art. 14 sexies',
    },
    {
      id: 'cl-ley19628-individuals',
      to: 'individuals',
      recipientName:
        'data subjects (titulares) or their representatives; mass media if not possible',
      by: ['controller'],
      trigger: 'awareness',
      deadline: { kind: 'without-undue-delay' },
      when: [
        {
          test: {
            data: [
              'special-category',
              'health',
              'biometric',
              'genetic',
              'criminal',
              'children-data',
              'financial-account',
              'financial-account-with-code',
              'payment-card',
              'payment-card-with-code',
              'financial-information',
              'salary',
              'credentials-financial',
            ],
          },
          text: 'sensitive data, data of children under 14, or data on economic, financial, banking or commercial obligations',
        },
      ],
      contentRequired: ['data affected', 'possible consequences', 'measures'],
      citation: 'art. 14 sexies',
    },
  ],
  penalty: '20,000 UTM; 2%–4% of revenue for repeat large offenders; arts. 34–35',
  notes: ['No duty before 1 December 2026.'],
}
