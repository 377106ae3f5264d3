/** An analyst says that the machine was wrong, and everything that rests on it follows. */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ApiError, type BodyOf } from '#api/index.ts'
import { correctPerson, exposureRunJob, startRun, viewPeopleOf } from '#exposure/index.ts'
import { openDatabase } from '#store/db.ts'
import { contextOn } from '#store/open.ts'
import { testConfig } from '../helpers/context.ts'
import { refused } from '../helpers/open-app.ts'
import { openLeakApp } from '../helpers/open-leak-app.ts'

const { home, app, admin, analyst, viewer } = await openLeakApp()

const given = ['Maria', 'Jonas', 'Petra', 'Stefan', 'Karin', 'Ulrich', 'Sabine', 'Thomas']
const family = ['Schneider', 'Weber', 'Fischer', 'Wagner', 'Hoffmann', 'Becker', 'Koch']

/** Forty people of their own in Germany, and a mailbox that two share: Anna in Germany, Luc in France. */
const leak = [
  'email,name,job title,company,phone,country',
  ...Array.from(
    { length: 40 },
    (_, i) =>
      `person${i}@one.example,${given[i % 8]} ${family[i % 7]},Software Engineer,One GmbH,+49 151 2345${1000 + i},Germany`,
  ),
  'office@two.example,Anna Berg,Buyer,Two AG,+49 151 9999999,Germany',
  'office@two.example,Luc Blanc,Chief Executive Officer,Two AG,+33 1 23456789,France',
].join('\n')

/** One for each case: reports on the same victim would join one. */
const victims = [
  'Halden Freight',
  'Quince Rail',
  'Rowan Ferries',
  'Alder Bank',
  'Tansy Foods',
  'Larch Insurance',
  'Bramble Cinemas',
  'Sorrel Water',
  'Yarrow Hotels',
  'Mallow Tyres',
]

async function openRun(text = leak) {
  const victim = victims.shift()
  assert.ok(victim !== undefined, 'a victim of its own for each case')
  const report = await analyst.call('addReport', {
    body: {
      text: `${victim} Confirms Data Breach\n\n${victim} confirmed on 4 March 2026 that an unauthorized party stole customer data. Names and email addresses were exposed.\n`,
    },
  })
  const { result } = await analyst.finished(report.jobId)
  const caseId = String(result?.['caseId'])
  const upload = await app.request('/api/exposure/uploads?name=dump.csv', {
    method: 'POST',
    body: text,
    headers: {
      authorization: `Bearer ${analyst.token}`,
      'content-type': 'application/octet-stream',
    },
  })
  const { id } = (await upload.json()) as { id: string }
  // The organisation's own records make the verdict firm enough to state counts in the case.
  const started = await analyst.call('startExposure', {
    body: { caseId, files: [{ kind: 'upload', id }], keepDays: 7 },
  })
  await analyst.finished(started.jobId)
  const runId = started.runId
  const { people } = await analyst.call('listExposureReview', {
    params: { id: runId },
    query: { queue: 'doubts' },
  })
  const shared = people.find(({ doubts }) => doubts.includes('names-differ'))
  assert.ok(shared !== undefined, 'the shared mailbox is doubted')
  return { caseId, runId, person: shared.person }
}

const correct = (runId: string, person: string, body: BodyOf<'correctPerson'>) =>
  analyst.call('correctPerson', { params: { id: runId, person }, body })

async function countsOf(runId: string) {
  const { summary, people } = await viewer.call('getExposure', { params: { id: runId } })
  return {
    people: summary?.affected.people,
    listed: people,
    places: Object.fromEntries(
      (summary?.jurisdictions ?? []).map(({ jurisdiction, count }) => [
        String(jurisdiction),
        count,
      ]),
    ),
    corrections: summary?.corrections,
  }
}

async function peopleIn(runId: string, jurisdiction: string) {
  return (
    await analyst.call('listAffectedPeople', {
      params: { id: runId },
      query: { jurisdiction },
    })
  ).people
}

/** What the case says about its people, and what its duties count. */
async function saidIn(caseId: string) {
  const view = await viewer.call('getCase', { params: { id: caseId } })
  const counted = view.statements.filter(
    ({ field, value, withdrawn }) =>
      field === 'recordCount' && !withdrawn && 'unit' in value && value.unit === 'people',
  )
  const duties = await viewer.call('getDuties', { params: { id: caseId } })
  return {
    quotes: counted.map(({ quote }) => quote),
    duties: Object.fromEntries(
      duties.inputs
        .filter(({ kind }) => kind === 'affected')
        .map(({ about, value }) => [about, (value as { readonly count: number }).count]),
    ),
  }
}

describe('a merge that an analyst calls wrong', () => {
  it('asks of each kind of doubt in turn, however many there are of one', async () => {
    const abroad = Array.from(
      { length: 20 },
      (_, i) =>
        `chief${i}@three.example,${given[i % 8]} ${family[i % 7]},Chief Executive Officer,Three ${i} AG,+33 1 234568${10 + i},Germany`,
    )
    const { runId } = await openRun([leak, ...abroad].join('\n'))
    const { people } = await analyst.call('listExposureReview', {
      params: { id: runId },
      query: { queue: 'doubts' },
    })
    const kinds = people.slice(0, 3).map(({ doubts }) => doubts.join())
    assert.ok(people.filter(({ doubts }) => doubts.includes('country-disputed')).length > 20)
    assert.ok(
      kinds.some((each) => each.includes('names-differ')),
      kinds.join(' | '),
    )
  })

  it('is split, and counts, lists, statements and duties follow; it can be undone', async () => {
    const { caseId, runId, person } = await openRun()
    const before = await saidIn(caseId)
    assert.deepEqual(before, {
      quotes: ['The files are about 41 different people.'],
      duties: { DE: 41 },
    })
    const { offers } = await analyst.call('listSplits', { params: { id: runId, person } })
    assert.deepEqual(
      offers.map(({ by, people }) => [by, people]),
      [['name', 2]],
    )
    assert.deepEqual(new Set(offers[0]?.parts.map(({ country }) => country)), new Set(['DE', 'FR']))

    const done = await correct(runId, person, { kind: 'split', by: 'name', queue: 'doubts' })
    assert.equal(done.people, 42)
    assert.deepEqual(await countsOf(runId), {
      people: 42,
      listed: 42,
      places: { DE: 41, FR: 1 },
      corrections: { splits: 1, places: 0, joins: 0, measured: { people: 41, companies: 2 } },
    })
    const [luc] = await peopleIn(runId, 'FR')
    assert.deepEqual([luc?.role, luc?.joinedBy], ['executive', ['analyst']])
    const { companies } = await analyst.call('listAffectedCompanies', {
      params: { id: runId },
      query: { q: 'two.example' },
    })
    assert.equal(companies[0]?.people, 2)
    const { inputs } = await viewer.call('getDuties', { params: { id: caseId } })
    assert.deepEqual(
      [inputs[0]?.saidBy, inputs[0]?.runId],
      ['measurement of dump.csv, 1 June 2026', runId],
    )
    const list = await admin.open('exportAffected', {
      params: { id: runId },
      body: { what: 'people', format: 'csv', reason: 'notices go out' },
    })
    const lines = (await list.text()).split('\n').filter((line) => line.includes('office@'))
    assert.equal(lines.length, 2)
    assert.ok(lines.every((line) => line.includes('analyst')))

    await analyst.finished(done.jobId ?? '')
    assert.deepEqual(await saidIn(caseId), {
      quotes: ['The files are about 42 different people.'],
      duties: { DE: 41, FR: 1 },
    })

    const review = await analyst.call('listExposureReview', {
      params: { id: runId },
      query: { queue: 'doubts' },
    })
    const judged = review.people.find((each) => each.person === person)
    assert.equal(judged?.answer, 'wrong')
    const correction = judged?.corrections[0]?.id ?? ''
    const undone = await analyst.call('undoCorrection', {
      params: { id: runId, correction },
      body: {},
    })
    assert.equal(undone.people, 41)
    assert.deepEqual(await countsOf(runId), {
      people: 41,
      listed: 41,
      places: { DE: 41 },
      corrections: undefined,
    })
    await analyst.finished(undone.jobId ?? '')
    assert.deepEqual(await saidIn(caseId), before)
    const again = await analyst.call('listExposureReview', {
      params: { id: runId },
      query: { queue: 'doubts' },
    })
    assert.equal(again.people.find((each) => each.person === person)?.answer, null)

    const { entries } = await admin.call('listAudit', { query: {} })
    const acts = entries.filter(({ subject }) => subject === runId).map(({ action }) => action)
    assert.ok(acts.includes('exposure.split') && acts.includes('exposure.correction-undone'))
    const { corrections } = await viewer.call('listCorrections', { params: { id: runId } })
    assert.equal(corrections.length, 1)
    assert.match(corrections[0]?.undoneBy ?? '', /./)
  })

  it('takes with it, when undone, what was said about the people it made', async () => {
    const { runId, person } = await openRun()
    await correct(runId, person, { kind: 'split', by: 'name' })
    const [luc] = await peopleIn(runId, 'FR')
    const place = { kind: 'place', place: 'BE', reason: 'He moved, says his firm' } as const
    await correct(runId, luc?.person ?? '', place)
    assert.deepEqual((await countsOf(runId)).places, { DE: 41, BE: 1 })
    await assert.rejects(
      correct(runId, luc?.person ?? '', { kind: 'split', by: 'row' }),
      refused('CONFLICT'),
    )
    const { corrections } = await viewer.call('listCorrections', { params: { id: runId } })
    const split = corrections.find(({ kind }) => kind === 'split')
    const undone = await analyst.call('undoCorrection', {
      params: { id: runId, correction: split?.id ?? '' },
      body: { reason: 'It is one person after all' },
    })
    assert.equal(undone.ended, 2)
    assert.equal((await countsOf(runId)).corrections, undefined)
  })
})

describe('a place that an analyst calls wrong', () => {
  it('becomes the one that is given with a reason, or none', async () => {
    const { caseId, runId } = await openRun()
    const [someone] = await peopleIn(runId, 'DE')
    const person = someone?.person ?? ''
    const done = await correct(runId, person, {
      kind: 'place',
      place: 'US-CA',
      reason: 'Works in the San Diego office',
      queue: 'sample',
    })
    assert.deepEqual((await countsOf(runId)).places, { DE: 40, 'US-CA': 1 })
    const [moved] = await peopleIn(runId, 'US-CA')
    assert.deepEqual([moved?.person, moved?.countryReason], [person, 'analyst'])
    const inCountry = await peopleIn(runId, 'US')
    assert.deepEqual(
      inCountry.map((each) => each.person),
      [person],
      'a state is in its country',
    )
    const { sample } = await analyst.call('listExposureReview', {
      params: { id: runId },
      query: { queue: 'sample' },
    })
    assert.equal(sample?.wrong, 1)
    await analyst.finished(done.jobId ?? '')
    assert.deepEqual((await saidIn(caseId)).duties, { DE: 40, 'US-CA': 1 })

    const unknown = await correct(runId, person, {
      kind: 'place',
      place: null,
      reason: 'Nobody knows where',
    })
    assert.equal(unknown.ended, 1)
    assert.equal((await peopleIn(runId, 'unknown')).length, 1)
    assert.deepEqual((await countsOf(runId)).places, { DE: 40, null: 1 })
    await analyst.finished(unknown.jobId ?? '')
    assert.deepEqual((await saidIn(caseId)).duties, { DE: 40 }, 'a place without people is gone')
  })
})

describe('two people whom an analyst calls one', () => {
  it('are joined, and counts, the case and its duties follow; it can be undone', async () => {
    const { caseId, runId, person } = await openRun()
    await correct(runId, person, { kind: 'split', by: 'name' })
    const [luc] = await peopleIn(runId, 'FR')
    const anna = (await peopleIn(runId, 'DE')).find(({ joinedBy }) => joinedBy.includes('analyst'))
    const into = anna?.person ?? ''
    const other = luc?.person ?? ''
    const { offers, total } = await analyst.call('listJoins', {
      params: { id: runId, person: into },
    })
    assert.deepEqual(
      offers.map((offer) => [offer.person.person, offer.because]),
      [[other, ['mailbox']]],
    )
    assert.equal(total, 1)

    const done = await correct(runId, into, { kind: 'join', other, reason: 'A nickname' })
    assert.equal(done.people, 41)
    const { places, corrections } = await countsOf(runId)
    assert.deepEqual(places, { DE: 41 })
    assert.deepEqual([corrections?.splits, corrections?.joins], [1, 1])
    await analyst.finished(done.jobId ?? '')
    assert.deepEqual((await saidIn(caseId)).duties, { DE: 41 })

    await assert.rejects(
      correct(runId, into, { kind: 'join', other }),
      refused('CONFLICT'),
      'whoever was joined is not there any more',
    )
    await assert.rejects(correct(runId, into, { kind: 'split', by: 'row' }), refused('CONFLICT'))
    await assert.rejects(
      correct(runId, into, { kind: 'join', other: into }),
      refused('INPUT_INVALID'),
    )
    await assert.rejects(
      correct(runId, into, { kind: 'join', other: '0000000000000001' }),
      refused('NOT_FOUND'),
    )

    const listed = await viewer.call('listCorrections', { params: { id: runId } })
    const joined = listed.corrections.find(({ kind }) => kind === 'join')
    assert.deepEqual([joined?.person, joined?.into, joined?.reason], [other, into, 'A nickname'])
    const undo = { params: { id: runId, correction: joined?.id ?? '' }, body: {} }
    assert.equal((await analyst.call('undoCorrection', undo)).people, 42)
    const { entries } = await admin.call('listAudit', { query: {} })
    assert.ok(entries.some(({ action }) => action === 'exposure.joined'))
  })

  it('are apart again when the split is undone that one of them came of', async () => {
    const { runId, person } = await openRun()
    await correct(runId, person, { kind: 'split', by: 'name' })
    const [luc] = await peopleIn(runId, 'FR')
    const [someone] = (await peopleIn(runId, 'DE')).filter(({ rows }) => rows === 1)
    await correct(runId, someone?.person ?? '', { kind: 'join', other: luc?.person ?? '' })
    assert.equal((await countsOf(runId)).people, 41)
    const { corrections } = await viewer.call('listCorrections', { params: { id: runId } })
    const split = corrections.find(({ kind }) => kind === 'split')
    const undone = await analyst.call('undoCorrection', {
      params: { id: runId, correction: split?.id ?? '' },
      body: {},
    })
    assert.equal(undone.ended, 2)
    assert.equal(undone.people, 41)
  })
})

describe('a correction', () => {
  it('is there after a restart', async () => {
    const dataDir = join(home, 'restarted')
    const config = { dataDir, exposure: { ...app.ctx.config.exposure, folder: home } }
    await writeFile(join(home, 'dump.csv'), leak)
    const open = async () => {
      const pglite = { kind: 'pglite', dataDir: join(dataDir, 'pglite') } as const
      const database = await openDatabase(pglite)
      const settings = { clock: app.ctx.clock, ids: app.ctx.ids, withJobs: true }
      return contextOn(database, testConfig(config), settings)
    }
    const first = await open()
    const actor = { id: 'user_1', role: 'analyst' } as const
    const run = await startRun(first.ctx, actor, {
      caseId: null,
      files: [{ kind: 'path', path: join(home, 'dump.csv') }],
    })
    assert.ok(run.ok)
    const { runId } = run.value
    const tools = { signal: new AbortController().signal, progress: () => {} }
    assert.ok((await exposureRunJob.run(first.ctx, { runId, by: 'user_1' }, tools)).ok)
    const everybody = { runId, offset: 0, limit: 50, ours: false }
    const found = await viewPeopleOf(first.ctx, actor, everybody)
    assert.ok(found.ok)
    const person = found.value.people.find(({ rows }) => rows === 2)?.person ?? ''
    const correction = { kind: 'split', by: 'name', reason: null } as const
    const made = await correctPerson(first.ctx, actor, { runId, person, correction, queue: null })
    assert.ok(made.ok)
    assert.equal(made.value.jobId, null, 'there is no case to tell')
    await first.close()

    const second = await open()
    const again = await viewPeopleOf(second.ctx, actor, everybody)
    assert.ok(again.ok)
    assert.equal(again.value.total, 42)
    await second.close()
  })

  it('is refused without the right, for nobody, for no place, and where rows do not differ', async () => {
    const { runId, person } = await openRun()
    const split = { kind: 'split', by: 'name' } as const
    await assert.rejects(
      viewer.call('correctPerson', { params: { id: runId, person }, body: split }),
      refused('FORBIDDEN'),
    )
    await assert.rejects(correct(runId, '0000000000000001', split), refused('NOT_FOUND'))
    await assert.rejects(
      correct(runId, person, { kind: 'split', by: 'company' }),
      refused('CONFLICT'),
    )
    const someone = (await peopleIn(runId, 'DE')).find(({ rows }) => rows === 1)
    await assert.rejects(correct(runId, someone?.person ?? '', split), refused('CONFLICT'))
    await assert.rejects(
      correct(runId, person, { kind: 'place', place: 'XX', reason: 'no such place' }),
      refused('INPUT_INVALID'),
    )
    await assert.rejects(
      analyst.call('undoCorrection', { params: { id: runId, correction: 'x_1' }, body: {} }),
      refused('NOT_FOUND'),
    )
    assert.equal((await countsOf(runId)).corrections, undefined, 'nothing was changed')
  })

  it('stays when the rows are destroyed, and then nothing can be split or undone', async () => {
    const { runId, person } = await openRun()
    await correct(runId, person, { kind: 'split', by: 'name' })
    await admin.call('destroyExposure', {
      params: { id: runId },
      body: { reason: 'the matter is closed' },
    })
    assert.equal((await countsOf(runId)).people, 42)
    const { corrections } = await viewer.call('listCorrections', { params: { id: runId } })
    const undo = analyst.call('undoCorrection', {
      params: { id: runId, correction: corrections[0]?.id ?? '' },
      body: {},
    })
    await assert.rejects(undo, refused('EXPOSURE_DESTROYED'))
    await assert.rejects(
      correct(runId, person, { kind: 'split', by: 'row' }),
      (error: unknown) => error instanceof ApiError && /can no longer be split/.test(error.message),
    )
  })
})
