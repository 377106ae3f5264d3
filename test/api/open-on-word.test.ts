/** A document in which no report of a breach was found, and an analyst who knows better. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAudit, verifyAudit } from '#store/audit.ts'
import { openApp, refused } from '../helpers/open-app.ts'

const app = await openApp()
const analyst = await app.personAs('analyst')
const viewer = await app.personAs('viewer')

/** News that says of nobody's data that they were lost; no two are near duplicates. */
const news = {
  app: 'Halvorsen Ferries launched a new booking app on Monday. The app runs on Salesforce and has 1,200 customers. Ticket sales rose by 4% in the quarter, and the company plans two more ships.',
  ship: 'Tarnowska Lines has named its newest ship after a poet. The ship sails in June with a crew of forty, a library of nine hundred books and a garden on its upper deck.',
  prize:
    'Okafor Cruises won a prize for its kitchen. A jury of five cooks tasted soups and breads on the way from Bergen to Hull, and praised the pastry above all.',
}

async function judged(text: string): Promise<string> {
  const accepted = await analyst.call('addReport', { body: { text } })
  const { result } = await analyst.finished(accepted.jobId)
  assert.equal(result?.['isBreachReport'], false)
  assert.equal(result?.['caseId'], null)
  return String(result?.['documentId'])
}

const reason = 'their security team told us on the telephone'

describe('a case on an analyst’s word', () => {
  it('holds what the text says, and says whose word it stands on', async () => {
    const docId = await judged(news.app)
    const { documents, total } = await viewer.call('listUnopened')
    assert.equal(total, 1)
    assert.deepEqual(
      documents.map(({ id, origin, opening }) => [id, origin.kind, opening]),
      [[docId, 'paste', news.app]],
    )
    const opened = await analyst.call('openOnWord', { params: { docId }, body: { reason } })
    assert.equal(opened.outcome, 'opened')
    const none = { documents: [], nextCursor: null, total: 0 }
    assert.deepEqual(await viewer.call('listUnopened'), none)
    const view = await analyst.call('getCase', { params: { id: opened.caseId } })
    assert.deepEqual(
      view.documents.map(({ id }) => id),
      [docId],
    )
    assert.deepEqual(
      view.facts.victims.map(({ name }) => name),
      ['Halvorsen Ferries'],
    )
    assert.equal(view.facts.recordCounts[0]?.count, 1200)
    const own = view.statements.filter(({ assertedBy }) => assertedBy === 'analyst')
    assert.deepEqual(
      own.map(({ field, modality, documentId, reason: why, by }) => [
        field,
        modality,
        documentId,
        why,
        by?.slice(0, 6),
      ]),
      [['incident', 'reported', null, reason, 'token_']],
    )
    assert.equal(view.facts.status, 'reported')
    assert.deepEqual(view.facts.incident?.evidence, [own[0]?.n])
    // The words of the others are in the text.
    const { text } = await analyst.call('getDocument', { params: { id: view.id, docId } })
    for (const { start, end, quote, documentId } of view.statements) {
      if (documentId !== null) assert.equal(text.slice(start, end), quote)
    }
    const { entries } = await analyst.call('getTimeline', { params: { id: view.id } })
    assert.match(
      entries.find(({ what }) => what === 'opened-on-word')?.text ?? '',
      /^Case opened on an analyst's word, from a document with \d statements in which no report of a breach was found: their security team/,
    )
    const log = await Array.fromAsync(readAudit(app.ctx.db))
    assert.ok(log.some((each) => each.action === 'case.opened-on-word' && each.subject === view.id))
    assert.ok(!JSON.stringify(log).includes('telephone'))
    assert.ok((await verifyAudit(app.ctx.db)).ok)
  })

  it('is as sure as the analyst says, until that is withdrawn; and can be closed', async () => {
    const docId = await judged(news.ship)
    const { caseId } = await analyst.call('openOnWord', {
      params: { docId },
      body: { reason, modality: 'confirmed' },
    })
    const view = await analyst.call('getCase', { params: { id: caseId } })
    assert.match(view.facts.title, /\(confirmed\)$/)
    const n = view.facts.incident?.evidence[0] ?? 0
    const back = await analyst.call('withdrawOverride', {
      params: { id: caseId, n },
      body: { reason: 'it was a rumour' },
    })
    assert.equal(back.facts.incident, undefined)
    const closed = await analyst.call('closeCase', {
      params: { id: caseId },
      body: { reason: 'it was a rumour' },
    })
    assert.equal(closed.state, 'closed')
  })

  it('is refused where a case holds the document, where there is none, without a reason, and to viewers', async () => {
    const docId = await judged(news.prize)
    const params = { docId }
    await assert.rejects(
      viewer.call('openOnWord', { params, body: { reason } }),
      refused('FORBIDDEN'),
    )
    await assert.rejects(
      analyst.call('openOnWord', { params, body: { reason: ' ' } }),
      refused('INPUT_INVALID'),
    )
    const both = await Promise.allSettled([
      analyst.call('openOnWord', { params, body: { reason } }),
      analyst.call('openOnWord', { params, body: { reason } }),
    ])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    await assert.rejects(
      analyst.call('openOnWord', { params, body: { reason } }),
      refused('CONFLICT', /holds it already/),
    )
    await assert.rejects(
      analyst.call('openOnWord', { params: { docId: 'doc_none' }, body: { reason } }),
      refused('NOT_FOUND'),
    )
    // The same text again leads to that case.
    const again = await analyst.call('addReport', { body: { text: news.prize } })
    const { result } = await analyst.finished(again.jobId)
    assert.ok(typeof result?.['caseId'] === 'string')
  })

  it('joins the case of a near duplicate, which knows already how sure it is', async () => {
    const text =
      'Melby Shipping bought three tugs from a yard in Gdynia. They are painted red, burn methanol, and will push barges of gravel between the islands from the first of May.'
    const first = await analyst.call('openOnWord', {
      params: { docId: await judged(text) },
      body: { reason, modality: 'suspected' },
    })
    const docId = await judged(`${text} The yard is sold out.`)
    const second = await analyst.call('openOnWord', { params: { docId }, body: { reason } })
    assert.deepEqual(second, { caseId: first.caseId, outcome: 'joined' })
    const view = await analyst.call('getCase', { params: { id: first.caseId } })
    assert.equal(view.documents.length, 2)
    assert.equal(view.facts.status, 'suspected')
    assert.equal(view.statements.filter(({ field }) => field === 'incident').length, 1)
    const { entries } = await analyst.call('getTimeline', { params: { id: first.caseId } })
    assert.match(
      entries.find(({ what }) => what === 'document-added')?.text ?? '',
      /near duplicate joined, with \d statements: their security team/,
    )
  })

  it('takes no facts from a language that is not read', async () => {
    const docId = await judged(
      'Die Reederei Halvorsen hat ihre Buchungsseite am Montag umgestellt. Die Namen von 1.200 Gästen sind dort gespeichert, und die Gäste wurden nicht gefragt, ob sie das so wollen.',
    )
    const { caseId } = await analyst.call('openOnWord', { params: { docId }, body: { reason } })
    const view = await analyst.call('getCase', { params: { id: caseId } })
    assert.deepEqual(
      view.statements.map(({ field }) => field),
      ['incident'],
    )
    assert.match(view.facts.title, /^Organisation not named/)
  })
})
