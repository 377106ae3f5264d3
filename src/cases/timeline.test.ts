import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CaseFile } from './get-case.ts'
import { resolveFacts } from './resolve-facts.ts'
import { timelineOf } from './timeline.ts'

it('tells what a measurement found, and does not call it published', () => {
  const password = (n: number, documentId: string, exposed: boolean, saidAt: string) => ({
    n,
    documentId,
    field: 'dataClass',
    value: { class: 'password', exposed },
    modality: exposed ? 'confirmed' : 'denied',
    assertedBy: exposed ? 'instrument' : 'victim',
    start: 0,
    end: 1,
    quote: 'x',
    confidence: 1,
    extractor: 'test@1',
    saidAt,
    reason: null,
    by: null,
    withdrawn: false,
  })
  const statements = [
    password(1, 'news', false, '2026-11-12'),
    password(2, 'rows', true, '2026-11-27T18:48:00Z'),
  ] as unknown as CaseFile['statements']
  const documents = [
    { id: 'news', title: 'A notice', publishedAt: '2026-11-12' },
    { id: 'rows', title: 'Measurement', publishedAt: '2026-11-27T18:48:00Z' },
  ] as unknown as CaseFile['documents']
  const told = timelineOf({
    facts: resolveFacts(statements),
    documents,
    events: [],
    statements,
    tasks: [],
    droppedTasks: [],
  })
  assert.deepEqual(
    told.map(({ text }) => text),
    [
      'Published: A notice',
      'The organisation said that the exposed data does not include passwords and credentials',
      'A measurement found that the exposed data includes passwords and credentials',
    ],
  )
})
