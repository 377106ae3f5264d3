import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openCase } from '../helpers/open-case.ts'
import { openApp, refused } from '../helpers/open-app.ts'

const app = await openApp()
const [viewer, analyst, second, admin] = [
  await app.personAs('viewer'),
  await app.personAs('analyst'),
  await app.personAs('analyst'),
  await app.personAs('admin'),
]
const said = { saidBy: 'the security team', reason: 'from the ticket' }

/** A case with contact data of people in France, of which the company has been aware since the morning. */
async function breach(name: string) {
  const { caseId } = await openCase(app.ctx, name)
  const params = { id: caseId }
  await analyst.call('overrideFact', {
    params,
    body: {
      field: 'dataClass',
      value: { class: 'email-address', exposed: true },
      modality: 'confirmed',
      reason: 'seen in the sample',
    },
  })
  await analyst.call('countAffected', {
    params,
    body: { ...said, counts: [{ jurisdiction: 'FR', count: 2100, dataClasses: [] }] },
  })
  await analyst.call('addClockEvent', {
    params,
    body: { ...said, event: 'awareness', at: '2026-06-01T06:00:00+02:00' },
  })
  return params
}

describe('the duties of a case over the API', () => {
  it('are read by a viewer and changed by an analyst only', async () => {
    const params = await breach('Amber Rail')
    const found = await viewer.call('getDuties', { params })
    assert.equal(found.inputs.length, 2)
    const body = { ...said, question: 'assessments.gdprRisk', value: 'risk' }
    await assert.rejects(viewer.call('answerQuestion', { params, body }), refused('FORBIDDEN'))
    const { changes } = await analyst.call('answerQuestion', { params, body })
    assert.ok(changes.some((line) => line.includes('risk to the people is likely (GDPR')))
    await assert.rejects(app.anonymous.call('getDuties', { params }), refused('SIGN_IN_REQUIRED'))
    await assert.rejects(
      viewer.call('getDuties', { params: { id: 'case_none' } }),
      refused('NOT_FOUND'),
    )
  })

  it('refuse an instant without offset, an unknown place and a duration that is none', async () => {
    const params = await breach('Basalt Homes')
    const event = { ...said, event: 'discovery', at: '2026-06-01T06:00:00' }
    await assert.rejects(
      analyst.call('addClockEvent', { params, body: event }),
      refused('INPUT_INVALID'),
    )
    const counts = [{ jurisdiction: 'Nowhere', count: 1, dataClasses: [] }]
    await assert.rejects(
      analyst.call('countAffected', { params, body: { ...said, counts } }),
      refused('INPUT_INVALID'),
    )
    const { profile } = await viewer.call('getProfile')
    const wrong = { ...profile, reminders: { ...profile.reminders, leads: ['tomorrow'] } }
    await assert.rejects(admin.call('saveProfile', { body: wrong }), refused('INPUT_INVALID'))
  })

  it('take back what was said', async () => {
    const params = await breach('Chalk Water')
    const before = await viewer.call('getDuties', { params })
    const inputId = before.inputs.find(({ kind }) => kind === 'affected')?.id ?? ''
    await analyst.call('takeBackSaid', {
      params: { ...params, inputId },
      body: { reason: 'counted twice' },
    })
    const after = await viewer.call('getDuties', { params })
    assert.deepEqual(
      after.inputs.map(({ kind }) => kind),
      ['event'],
    )
  })

  it('go out as a calendar', async () => {
    const params = await breach('Delta Shoes')
    const response = await viewer.open('getDutyCalendar', { params })
    assert.match(response.headers.get('content-type') ?? '', /^text\/calendar/)
    assert.match(await response.text(), /^BEGIN:VCALENDAR\r\n/)
  })
})

describe('the profile of the organisation over the API', () => {
  it('is changed by an administrator, and the duties of all cases follow', async () => {
    const params = await breach('Elm Press')
    const { profile } = await viewer.call('getProfile')
    const body = {
      ...profile,
      name: 'Elm Group',
      establishments: ['FR'],
      timeZone: 'Europe/Paris',
    }
    await assert.rejects(analyst.call('saveProfile', { body }), refused('FORBIDDEN'))
    await admin.call('saveProfile', { body })
    assert.equal((await viewer.call('getDuties', { params })).profile.timeZone, 'Europe/Paris')
    const advisory = await viewer.open('getAdvisory', { params, query: { format: 'md' } })
    assert.match(await advisory.text(), /^\*\*TLP:AMBER\*\* · .* · Elm Group · Case/m)
    await analyst.call('setSeat', {
      params,
      body: { seat: 'customer', timeZone: 'Asia/Tokyo', changes: null, reason: 'their supplier' },
    })
    const own = await viewer.call('getDuties', { params })
    assert.deepEqual([own.profile.seat, own.profile.timeZone], ['customer', 'Asia/Tokyo'])
  })

  it('says where the organisation stands, which decides whose tasks come first, unless a case says otherwise', async () => {
    const params = await breach('Fern Foods')
    const { profile } = await viewer.call('getProfile')
    const nearest = async () => (await viewer.call('getCase', { params })).actions[0]?.audience
    const said = async () => (await viewer.call('getMe')).seat
    await admin.call('saveProfile', { body: { ...profile, seat: 'publisher' } })
    assert.deepEqual([await said(), await nearest()], ['publisher', 'customers'])
    await admin.call('saveProfile', { body: { ...profile, seat: 'breached-processor' } })
    assert.deepEqual([await said(), await nearest()], ['breached-processor', 'breached-company'])
    await analyst.call('setSeat', {
      params,
      body: { seat: 'customer', timeZone: null, changes: null, reason: 'their supplier' },
    })
    assert.deepEqual([await said(), await nearest()], ['breached-processor', 'customers'])
  })
})

describe('laws and the register over the API', () => {
  it('lists every law, and shows each with its citation', async () => {
    const { regimes, events } = await viewer.call('listRegimes')
    assert.ok(regimes.length >= 116)
    const aware = events.find(({ id }) => id === 'awareness')
    assert.equal(aware?.question, 'When did the organisation become aware of it?')
    for (const { id } of regimes) {
      const page = await viewer.call('getRegime', { params: { id } })
      assert.ok(page.citation !== '' && page.sections.length > 0, id)
    }
    await assert.rejects(
      viewer.call('getRegime', { params: { id: 'atlantis' } }),
      refused('NOT_FOUND'),
    )
  })

  it('gives the register as a page, as CSV and as a workbook', async () => {
    const params = await breach('Fern Labs')
    const { entries } = await viewer.call('getRegister')
    assert.ok(entries.some(({ caseId }) => caseId === params.id))
    const csv = await viewer.open('getRegisterFile', { query: { format: 'csv' } })
    assert.match(await csv.text(), /Fern Labs/)
    const book = await viewer.open('getRegisterFile', { query: { format: 'xlsx' } })
    const bytes = new Uint8Array(await book.arrayBuffer())
    assert.equal(Buffer.from(bytes.subarray(0, 2)).toString(), 'PK')
  })

  it('a record that no notice is needed needs everything of the law to be not owed', async () => {
    const params = await breach('Gull Ferries')
    const { notOwed, duties } = await viewer.call('getDuties', { params })
    const open = new Set(duties.map(({ regimeId }) => regimeId))
    const regimeId = notOwed.find((each) => !open.has(each.regimeId))?.regimeId
    if (regimeId === undefined) return
    const body = { regimeId, riskAssessment: 'Nobody there is affected.', exemption: 'none needed' }
    await analyst.call('signNoNotice', { params, body })
    const [record] = (await viewer.call('getDuties', { params })).noNotices
    assert.equal(record?.signedBy, analyst.userId)
    const at = { ...params, recordId: record?.id ?? '' }
    await assert.rejects(analyst.call('countersignNoNotice', { params: at }), refused('CONFLICT'))
    await second.call('countersignNoNotice', { params: at })
    for (const format of ['pdf', 'docx'] as const) {
      const printed = await viewer.open('getNoNoticeFile', { params: at, query: { format } })
      assert.ok((await printed.arrayBuffer()).byteLength > 2000)
    }
  })
})
