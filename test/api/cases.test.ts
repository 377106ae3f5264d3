import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { ApiError, type CaseView } from '#api/index.ts'
import { openApp, type Person } from '../helpers/open-app.ts'

const app = await openApp({
  profile: { organisation: 'Example Response Team', seat: 'publisher' },
})
const analyst = await app.personAs('analyst')
const viewer = await app.personAs('viewer')
const refused = (code: string) => (error: unknown) =>
  error instanceof ApiError && error.code === code && error.help !== ''

const breach = (company: string): string => `${company} Confirms Customer Data Breach

${company} confirmed on 4 March 2026 that an unauthorized party stole customer data from its Salesforce environment. Names, email addresses and phone numbers of 52,000 customers were exposed. The company said that no passwords were affected.

The group ShinyHunters claimed responsibility for the attack on ${company}.

${background(company)}
`

/** Sentences that differ from company to company, so that no report is a near duplicate of another. */
function background(company: string): string {
  const digest = createHash('sha256').update(company).digest()
  const pick = (words: readonly string[], at: number): string =>
    words[(digest[at % 32] ?? 0) % words.length] ?? ''
  const things = [
    'kettles',
    'lamps',
    'ropes',
    'boats',
    'chairs',
    'clocks',
    'bells',
    'gloves',
    'tiles',
    'pumps',
    'seeds',
    'maps',
    'drums',
  ]
  const kinds = [
    'copper',
    'wooden',
    'heavy',
    'small',
    'painted',
    'used',
    'rare',
    'quiet',
    'green',
    'folding',
    'cheap',
  ]
  const verbs = [
    'sells',
    'repairs',
    'rents',
    'collects',
    'designs',
    'paints',
    'ships',
    'tests',
    'stores',
  ]
  return Array.from(
    { length: 24 },
    (_, i) =>
      `Since the spring it ${pick(verbs, i)} ${pick(kinds, i + 9)} ${pick(things, i + 17)} beside ${pick(kinds, i + 3)} ${pick(things, i + 5)}.`,
  ).join(' ')
}

/** A case of its own for one test, by way of a pasted report. */
async function openCase(company: string, by: Person = analyst): Promise<CaseView> {
  const accepted = await by.call('addReport', { body: { text: breach(company) } })
  const { result } = await by.finished(accepted.jobId)
  return by.call('getCase', { params: { id: String(result?.['caseId']) } })
}

describe('reports', () => {
  it('become a case whose every fact leads to a sentence of the document', async () => {
    const made = await openCase('Halden Freight')
    assert.ok(made.facts.victims.some(({ name }) => name === 'Halden Freight'))
    const [first] = made.documents
    assert.ok(first !== undefined)
    const params = { id: made.id, docId: first.id }
    const { text } = await viewer.call('getDocument', { params })
    assert.equal(text, breach('Halden Freight'))
    for (const { quote, start, end } of made.statements) assert.equal(text.slice(start, end), quote)
    const numbers = new Set(made.statements.map(({ n }) => n))
    const cited = [...made.facts.victims, ...made.facts.dataClasses].flatMap(
      (fact) => fact.evidence,
    )
    assert.ok(cited.length > 0 && cited.every((n) => numbers.has(n)))
  })

  it('are the same document and the same case when they come twice, by whatever way', async () => {
    const text = breach('Twice Brothers')
    const first = await analyst.call('addReport', { body: { text } })
    const { result } = await analyst.finished(first.jobId)
    const again = await analyst.upload(new Blob([text], { type: 'text/plain' }), 'twice.txt')
    assert.equal(again.duplicate, true)
    assert.equal(again.documentId, first.documentId)
    const second = await analyst.finished(again.jobId)
    assert.equal(second.result?.['caseId'], result?.['caseId'])
    const raw = await app.request('/api/reports', {
      method: 'POST',
      body: text,
      headers: { authorization: `Bearer ${analyst.token}`, 'content-type': 'text/plain' },
    })
    assert.equal(raw.status, 202)
    assert.equal(((await raw.json()) as { duplicate: boolean }).duplicate, true)
  })

  it('have the title and day that their sender gives, whatever their first lines say', async () => {
    const text = `Weekly digest of 9 March 2026\n\n${breach('Titled Mills')}`
    const given = { title: 'Mills lose customer data', publishedAt: '2026-03-12' }
    const { jobId } = await analyst.call('addReport', { body: { text, ...given } })
    const { result } = await analyst.finished(jobId)
    const made = await viewer.call('getCase', { params: { id: String(result?.['caseId']) } })
    assert.deepEqual(
      made.documents.map(({ title, publishedAt }) => ({ title, publishedAt })),
      [given],
    )
  })

  it('open no case where they report no breach', async () => {
    const text =
      'Orchard Software Ships Version 12\n\nOrchard Software today released version 12 of its calendar. It has dark mode, and starts faster than before.\n'
    const { jobId } = await analyst.call('addReport', { body: { text } })
    const { result } = await analyst.finished(jobId)
    assert.equal(result?.['isBreachReport'], false)
    assert.equal(result?.['caseId'], null)
  })

  it('are not fetched from inside the network; the job says why', async () => {
    const { jobId, documentId } = await analyst.call('addReport', {
      body: { url: 'http://169.254.169.254/latest/meta-data/' },
    })
    assert.equal(documentId, null)
    await assert.rejects(analyst.finished(jobId), /URL_REFUSED/)
    const job = await viewer.call('getJob', { params: { id: jobId } })
    assert.equal(job.state, 'failed')
    assert.equal(job.error?.code, 'URL_REFUSED')
  })

  it('can be analysed without being kept', async () => {
    const before = (await viewer.call('listCases', {})).total
    const report = await viewer.call('analyzeText', {
      body: { text: breach('Unkept Stores'), title: 'News', publishedAt: '2026-03-05' },
    })
    assert.equal(report.isBreachReport, true)
    assert.ok(report.case?.victims.some(({ name }) => name === 'Unkept Stores'))
    assert.equal((await viewer.call('listCases', {})).total, before)
    await assert.rejects(
      viewer.call('analyzeText', { body: { text: ' \n' } }),
      refused('INPUT_EMPTY'),
    )
  })

  it('say which language model they are sent to', async () => {
    assert.deepEqual(await viewer.call('getReportReader'), { languageModel: null })
    const model = {
      baseUrl: 'https://models.example:8443/v1',
      name: 'reader-7b',
      apiKey: null,
      timeoutMs: 1000,
    }
    const { personAs } = await openApp({ model })
    assert.deepEqual(await (await personAs('viewer')).call('getReportReader'), {
      languageModel: { name: 'reader-7b', host: 'models.example:8443' },
    })
  })

  it('come as samples with the program', async () => {
    const { samples } = await viewer.call('listSamples')
    const [sample] = samples
    assert.ok(sample !== undefined && sample.title.length > 10)
    const { jobId } = await analyst.call('addSample', { body: { id: sample.id } })
    const { result } = await analyst.finished(jobId)
    assert.equal(result?.['isBreachReport'], true)
    await assert.rejects(
      analyst.call('addSample', { body: { id: '../../package' } }),
      refused('NOT_FOUND'),
    )
  })
})

describe('jobs', () => {
  it('tell their progress as server-sent events, up to their end', async () => {
    const { jobId } = await analyst.call('addReport', { body: { text: breach('Streamed Foods') } })
    const response = await viewer.open('watchJob', { params: { id: jobId } })
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/)
    const events = (await response.text())
      .split('\n\n')
      .filter((event) => event.startsWith('event: job'))
    const states = events.map(
      (event) => (JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '') as { state: string }).state,
    )
    assert.equal(states.at(-1), 'done')
    assert.ok(states.slice(0, -1).every((state) => state !== 'done'))
  })

  it('stop being watched when the watcher goes away', async () => {
    const id = await addWaitingJob()
    const response = await viewer.open('watchJob', { params: { id } })
    const reader = response.body?.getReader()
    const first = await reader?.read()
    assert.match(new TextDecoder().decode(first?.value), /event: job/)
    await reader?.cancel()
    const { cancelled } = await analyst.call('cancelJob', { params: { id } })
    assert.equal(cancelled, true)
    assert.equal((await viewer.call('getJob', { params: { id } })).state, 'cancelled')
    const again = await analyst.call('cancelJob', { params: { id } })
    assert.equal(again.cancelled, false)
  })

  it('are refused by unknown ids', async () => {
    const params = { id: 'job_unknown' }
    await assert.rejects(viewer.call('getJob', { params }), refused('NOT_FOUND'))
    await assert.rejects(viewer.open('watchJob', { params }), refused('NOT_FOUND'))
    await assert.rejects(analyst.call('cancelJob', { params }), refused('NOT_FOUND'))
  })
})

describe('the list of cases', () => {
  it('finds by words and filters, counts, and goes on from page to page without repeats', async () => {
    for (const company of ['Paged Alpha', 'Paged Beta', 'Paged Gamma']) {
      await openCase(company)
      app.ctx.clock.advance({ minutes: 1 })
    }
    const query = { q: 'paged', platform: 'Salesforce' } as const
    const first = await viewer.call('listCases', { query: { ...query, limit: 2 } })
    assert.equal(first.total, 3)
    assert.equal(first.counts.state['reported'], 3)
    assert.deepEqual(
      first.cases.map(({ victims }) => victims[0]),
      ['Paged Gamma', 'Paged Beta'],
    )
    const second = await viewer.call('listCases', {
      query: { ...query, limit: 2, cursor: first.nextCursor ?? '' },
    })
    assert.deepEqual(
      second.cases.map(({ victims }) => victims[0]),
      ['Paged Alpha'],
    )
    assert.equal(second.nextCursor, null)
    const none = await viewer.call('listCases', { query: { q: 'paged', state: 'closed' } })
    assert.equal(none.total, 0)
    const row = first.cases[0]
    assert.deepEqual(row?.records, { count: 52_000, unit: 'customers' })
    assert.ok(row?.dataClasses.includes('email-address'))
    assert.ok(!row?.dataClasses.includes('password'))
    await assert.rejects(
      viewer.call('listCases', { query: { cursor: 'made-up' } }),
      refused('INPUT_INVALID'),
    )
  })

  it('joins cases to campaigns', async () => {
    await openCase('Campaign North')
    await openCase('Campaign South')
    const { campaigns } = await viewer.call('listCampaigns')
    const joined = campaigns.find(({ actors }) => actors.includes('ShinyHunters'))
    const titles = joined?.cases.map(({ title }) => title).join('; ') ?? ''
    assert.match(titles, /Campaign North/)
    assert.match(titles, /Campaign South/)
  })
})

describe('a case', () => {
  it('moves as the table of states allows, and is closed with a reason', async () => {
    const { id, moves } = await openCase('Moving Lorries')
    assert.ok(moves.includes('confirmed') && !moves.includes('responding'))
    const params = { id }
    await assert.rejects(
      analyst.call('moveCase', { params, body: { to: 'responding' } }),
      refused('CASE_MOVE_REFUSED'),
    )
    const moved = await analyst.call('moveCase', { params, body: { to: 'confirmed' } })
    assert.equal(moved.state, 'confirmed')
    const late = { reason: 'All were told', version: moved.version - 1 }
    await assert.rejects(analyst.call('closeCase', { params, body: late }), refused('CONFLICT'))
    const body = { reason: 'All were told', version: moved.version }
    const closed = await analyst.call('closeCase', { params, body })
    assert.equal(closed.state, 'closed')
    const { entries } = await viewer.call('getTimeline', { params })
    const done = entries.filter(({ what }) => what === 'moved')
    assert.equal(done.length, 2)
    assert.equal(done[1]?.by, (await analyst.call('listTokens')).tokens[0]?.id)
  })

  it('follows its analyst, and the documents again once that is withdrawn', async () => {
    const { id } = await openCase('Corrected Bakery')
    const params = { id }
    const set = await analyst.call('overrideFact', {
      params,
      body: {
        field: 'dataClass',
        value: { class: 'phone-number', exposed: true },
        modality: 'denied',
        reason: 'The company corrected its notice by phone',
      },
    })
    const override = set.statements.find(({ assertedBy }) => assertedBy === 'analyst')
    assert.ok(override !== undefined && override.documentId === null)
    const phones = (view: CaseView) =>
      view.facts.dataClasses.find((fact) => fact.class === 'phone-number')
    assert.equal(phones(set)?.modality, 'denied')
    const back = await analyst.call('withdrawOverride', {
      params: { id, n: override.n },
      body: { reason: 'That was another company' },
    })
    assert.notEqual(phones(back)?.modality, 'denied')
    assert.equal(back.statements.find(({ n }) => n === override.n)?.withdrawn, true)
    await assert.rejects(
      analyst.call('overrideFact', {
        params,
        body: {
          field: 'dataClass',
          value: { class: 'shoes' },
          modality: 'denied',
          reason: 'no such class',
        },
      }),
      refused('INPUT_INVALID'),
    )
    await assert.rejects(
      analyst.call('withdrawOverride', {
        params: { id, n: 1 },
        body: { reason: 'not an override' },
      }),
      refused('NOT_FOUND'),
    )
  })

  it('counts a statement that was misread nowhere, until it is restored', async () => {
    const made = await openCase('Misread Marmalade')
    const params = { id: made.id }
    const misread = made.statements.filter(
      ({ field, value }) => field === 'recordCount' && 'count' in value && value.count === 52_000,
    )
    const body = {
      statements: misread.map(({ n }) => n),
      reason: 'That is the number of customers in all',
      version: made.version,
    }
    await assert.rejects(viewer.call('discardStatements', { params, body }), refused('FORBIDDEN'))
    const without = await analyst.call('discardStatements', { params, body })
    assert.deepEqual(without.facts.recordCounts, [])
    const found = without.statements.find(({ n }) => n === misread[0]?.n)
    assert.equal(found?.discarded?.reason, body.reason)
    assert.equal(found?.withdrawn, false)
    const row = (await viewer.call('listCases', { query: { q: 'Marmalade' } })).cases[0]
    assert.equal(row?.records, null)
    const advisory = async () => {
      const printed = await viewer.open('getAdvisory', { params, query: { format: 'md' } })
      return printed.text()
    }
    assert.doesNotMatch(await advisory(), /About 52,000 customers/)
    const { entries } = await viewer.call('getTimeline', { params })
    assert.match(entries.at(-1)?.text ?? '', /discarded .* as misread: That is the number/)
    await assert.rejects(
      analyst.call('discardStatements', { params, body: { ...body, version: without.version } }),
      refused('CONFLICT'),
    )
    const again = { ...body, version: without.version }
    await assert.rejects(
      viewer.call('restoreStatements', { params, body: again }),
      refused('FORBIDDEN'),
    )
    const back = await analyst.call('restoreStatements', { params, body: again })
    assert.deepEqual(back.facts, made.facts)
    assert.match(await advisory(), /About 52,000 customers/)
  })

  it('takes what follows from a misread statement along: insights and duties', async () => {
    const made = await openCase('Misheard Telephones')
    const params = { id: made.id }
    const phones = made.statements.filter(
      ({ field, value }) =>
        field === 'dataClass' && 'class' in value && value.class === 'phone-number',
    )
    const body = { statements: phones.map(({ n }) => n), reason: 'Those of the press office' }
    const follows = async ({ insights }: CaseView) => ({
      inDuties: (await viewer.call('getDuties', { params })).dataClasses.includes('phone'),
      insights: insights.filter(({ facts }) => facts.some((n) => body.statements.includes(n)))
        .length,
    })
    const before = await follows(made)
    assert.ok(before.inDuties && before.insights > 0, JSON.stringify(before))
    const without = await analyst.call('discardStatements', { params, body })
    assert.deepEqual(await follows(without), { inDuties: false, insights: 0 })
    const back = await analyst.call('restoreStatements', { params, body })
    assert.deepEqual(await follows(back), before)
  })

  it('takes another in, and gives its documents back', async () => {
    const one = await openCase('Merged Mills')
    const other = await openCase('Absorbed Looms')
    const params = { id: one.id }
    const merged = await analyst.call('mergeCases', {
      params,
      body: { from: other.id, reason: 'The same event' },
    })
    assert.equal(merged.documents.length, 2)
    assert.equal((await viewer.call('getCase', { params: { id: other.id } })).mergedInto, one.id)
    await assert.rejects(
      analyst.call('moveCase', { params: { id: other.id }, body: { to: 'confirmed' } }),
      refused('CONFLICT'),
    )
    const documentIds = other.documents.map((document) => document.id)
    const split = await analyst.call('splitCase', {
      params,
      body: { documentIds, reason: 'Two events after all' },
    })
    assert.equal(split.case.documents.length, 1)
    const fresh = await viewer.call('getCase', { params: { id: split.newCaseId } })
    assert.deepEqual(
      fresh.documents.map((document) => document.id),
      documentIds,
    )
    assert.ok(fresh.facts.victims.some(({ name }) => name === 'Absorbed Looms'))
  })

  it('shows a document only within the case that holds it', async () => {
    const one = await openCase('Walled Garden')
    const other = await openCase('Open Field')
    const docId = one.documents[0]?.id ?? ''
    await assert.rejects(
      viewer.call('getDocument', { params: { id: other.id, docId } }),
      refused('NOT_FOUND'),
    )
    await assert.rejects(
      viewer.open('getOriginal', { params: { id: other.id, docId } }),
      refused('NOT_FOUND'),
    )
  })

  it('gives the original as a download that no browser runs', async () => {
    const page = `<html><head><title>Breach at Scripted Tools</title><script>alert(1)</script></head><body><article>${breach(
      'Scripted Tools',
    )
      .split('\n\n')
      .map((part) => `<p>${part}</p>`)
      .join('')}</article></body></html>`
    const { jobId } = await analyst.upload(
      new Blob([page], { type: 'text/html' }),
      'a"\r\nx: y.html',
    )
    const { result } = await analyst.finished(jobId)
    const id = String(result?.['caseId'])
    const params = { id, docId: String(result?.['documentId']) }
    const response = await viewer.open('getOriginal', { params })
    assert.equal(await response.text(), page)
    assert.equal(response.headers.get('content-type'), 'application/octet-stream')
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename="[\w.-]+"$/,
    )
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    const { text } = await viewer.call('getDocument', { params })
    assert.doesNotMatch(text, /alert/)
  })

  it('prints its advisory in each format, the preview in a sandbox', async () => {
    const { id } = await openCase('Printed Matter')
    const params = { id }
    const open = (format: 'md' | 'html' | 'pdf' | 'docx') =>
      viewer.open('getAdvisory', {
        params,
        query: { format, tlp: 'TLP:GREEN', disposition: 'inline' },
      })
    const markdown = await open('md')
    const text = await markdown.text()
    assert.match(text, /Printed Matter/)
    assert.match(text, /TLP:GREEN/)
    assert.match(
      markdown.headers.get('content-disposition') ?? '',
      /^inline; filename="advisory-.*\.md"$/,
    )
    const html = await open('html')
    assert.match(html.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
    assert.equal(html.headers.get('x-frame-options'), 'SAMEORIGIN')
    const pdf = new Uint8Array(await (await open('pdf')).arrayBuffer())
    assert.equal(new TextDecoder().decode(pdf.subarray(0, 5)), '%PDF-')
    const docx = new Uint8Array(await (await open('docx')).arrayBuffer())
    assert.deepEqual([...docx.subarray(0, 2)], [0x50, 0x4b])
    const missing = { params: { id: 'case_unknown' }, query: { format: 'md' } } as const
    await assert.rejects(viewer.open('getAdvisory', missing), refused('NOT_FOUND'))
  })
})

describe('tasks', () => {
  it('follow from the actions, and are given, done and reopened', async () => {
    const { id, tasks } = await openCase('Busy Hands')
    const [task] = tasks
    assert.ok(task !== undefined)
    const params = { id: task.id }
    await assert.rejects(
      analyst.call('assignTask', { params, body: { assignee: 'user_nobody' } }),
      refused('NOT_FOUND'),
    )
    await analyst.call('assignTask', { params, body: { assignee: analyst.userId } })
    const mine = await analyst.call('listTasks', { query: { assignee: 'me', caseId: id } })
    assert.deepEqual(
      mine.tasks.map((one) => one.id),
      [task.id],
    )
    const done = await analyst.call('completeTask', { params })
    assert.equal(done.state, 'done')
    assert.equal(done.completedAt, app.ctx.clock.now().toString({ fractionalSecondDigits: 3 }))
    const open = await analyst.call('listTasks', { query: { caseId: id, state: 'open' } })
    assert.equal(open.tasks.length, tasks.length - 1)
    assert.equal((await analyst.call('reopenTask', { params })).completedAt, null)
    const free = await analyst.call('assignTask', { params, body: { assignee: null } })
    assert.equal(free.assignee, null)
    await assert.rejects(
      analyst.call('completeTask', { params: { id: 'task_unknown' } }),
      refused('NOT_FOUND'),
    )
  })

  it('are dropped with a reason, listed on request, and taken up again', async () => {
    const { id, tasks } = await openCase('Lakshmi Instruments')
    const task = tasks[0]
    assert.ok(task !== undefined)
    const params = { id: task.id }
    const reason = 'their insurer does it'
    await assert.rejects(
      viewer.call('dropTask', { params, body: { reason } }),
      refused('FORBIDDEN'),
    )
    await assert.rejects(
      analyst.call('dropTask', { params, body: { reason: '' } }),
      refused('INPUT_INVALID'),
    )
    const dropped = await analyst.call('dropTask', { params, body: { reason } })
    assert.deepEqual([dropped.state, dropped.droppedBecause], ['dropped', reason])
    const rest = await analyst.call('getCase', { params: { id } })
    assert.ok(!rest.tasks.some((each) => each.id === task.id))
    const listed = await viewer.call('listTasks', { query: { caseId: id, state: 'dropped' } })
    assert.deepEqual(listed.tasks, [dropped])
    assert.deepEqual(rest.droppedTasks, [dropped])
    const { entries } = await viewer.call('getTimeline', { params: { id } })
    const told = entries.find(({ what }) => what === 'task-dropped')
    assert.equal(told?.text, `Task dropped: ${task.title}: ${reason}`)
    const back = await analyst.call('reopenTask', { params })
    assert.deepEqual([back.state, back.droppedBecause], ['open', null])
  })
})

/** A job that no worker knows of, so that it waits. */
async function addWaitingJob(): Promise<string> {
  const { insertJob } = await import('#store/queries.ts')
  const { rows } = await import('#store/db.ts')
  const id = app.ctx.ids.next('job')
  await rows(app.ctx.db, insertJob({ id, name: 'waits', payload: '{}' }))
  return id
}
