import mammoth from 'mammoth'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Draft, NoNotice } from '#obligations/index.ts'
import { draftToDocument, noNoticeToDocument } from './draft-document.ts'
import { renderForm } from './render-form.ts'

const item = {
  id: 'nature',
  label: 'What happened',
  fills: [],
  required: true,
  text: 'A folder *was* left #open {to} <all>.',
  traces: [{ kind: 'statement', label: 'facts', statements: [3, 5] }],
  change: null,
  before: null,
} as const
const draft: Draft = {
  caseId: 'case_1',
  key: 'test-authority',
  title: 'Notification of a breach',
  basis: 'art. 33(3)',
  regimeName: 'Test law',
  recipientName: 'the authority',
  citation: 'art. 33',
  sourceUrl: 'https://law.example/33',
  dueAt: '2026-06-04T06:00:00+02:00',
  timeZone: 'Europe/Paris',
  version: 2,
  generatedAt: '2026-06-01T09:00:00.000Z',
  sections: [
    {
      title: 'The breach',
      items: [
        { ...item, change: 'changed', before: 'Nothing known.' },
        { ...item, id: 'when', label: 'When', text: null, traces: [], change: 'same' },
      ],
    },
  ],
  missing: 1,
  organisation: 'Harbourline Motors',
}

async function words(form: ReturnType<typeof draftToDocument>): Promise<string> {
  const docx = await renderForm(form, 'docx', null)
  assert.ok(docx.ok)
  return (await mammoth.extractRawText({ buffer: Buffer.from(docx.value.bytes) })).value
}

describe('a printed report', () => {
  it('says what is missing, what each item rests on, and what changed', async () => {
    const text = await words(draftToDocument(draft))
    assert.match(text, /1 item is missing and marked below/)
    assert.match(text, /MISSING: to be completed/)
    assert.match(text, /Rests on: statements 3, 5 of the case/)
    assert.match(text, /Changed since the last version; before: Nothing known\./)
    assert.match(text, /Due 4 June 2026 at 06:00 \(Europe\/Paris\)/)
    assert.match(text, /Not legal advice/)
  })

  it('prints markup in a text as text, in Word as in PDF', async () => {
    assert.match(await words(draftToDocument(draft)), /A folder \*was\* left #open \{to\} <all>\./)
    const pdf = await renderForm(draftToDocument(draft), 'pdf', null)
    assert.ok(pdf.ok)
    assert.equal(Buffer.from(pdf.value.bytes.subarray(0, 5)).toString(), '%PDF-')
    assert.equal(pdf.value.fileName, 'report-test-authority-v2-2026-06-01.pdf')
  })
})

describe('a printed record that no notice is needed', () => {
  const record: NoNotice = {
    id: 'record_1',
    caseId: 'case_1',
    regimeId: 'test-law',
    inputsHash: '',
    signedBy: 'user_1',
    signedAt: '2026-06-01T09:00:00Z',
    countersignedBy: null,
    countersignedAt: null,
    invalidSince: '2026-06-02T09:00:00Z',
    invalidBecause: 'Quebec added: 3 people',
    record: {
      regimeName: 'Test law',
      facts: {
        org: { roles: ['controller'], establishments: [] },
        incident: {},
        events: [],
        dataClasses: ['email'],
        affected: [{ jurisdiction: 'FR', count: 3 }],
        assessments: { gdprRisk: 'unlikely' },
      },
      notOwed: [],
      riskAssessment: 'The addresses were public.',
      exemption: 'None is needed.',
    },
  }

  it('names who signed, the facts it rests on, and that it no longer holds', async () => {
    const text = await words(noNoticeToDocument(record, () => 'Ada Analyst'))
    assert.match(text, /Signed by Ada Analyst, 1 June 2026/)
    assert.match(text, /Not countersigned/)
    assert.match(text, /gdprRisk: unlikely/)
    assert.match(text, /NO LONGER VALID since 2 June 2026.*Quebec added: 3 people/)
  })
})
