import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { fixedClock } from '#base/clock.ts'
import { listExposureRuns, tidyExposure } from '#exposure/index.ts'
import { refused } from '../helpers/open-app.ts'
import { openLeakApp } from '../helpers/open-leak-app.ts'

const { dataDir, app, admin, analyst, viewer } = await openLeakApp()

/** Values that stand nowhere else: where one is found, the leak has got out. */
const marker = 'zyxmarker'
const leak = [
  'email,name,job title,company,phone,country',
  ...Array.from(
    { length: 60 },
    (_, i) =>
      `${marker}.person${i}@${i % 7 === 1 ? 'our-own' : `${marker}${i % 7}`}.example,${marker} Surname${i},${i % 3 === 0 ? 'Head of Purchasing' : 'Software Engineer'},${marker} Works GmbH,+49 151 2345${1000 + i},Germany`,
  ),
].join('\n')

async function upload(token: string, text: string, name: string): Promise<Response> {
  return app.request(`/api/exposure/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: text,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
  })
}

async function run(keepDays: number) {
  const answer = (await (await upload(analyst.token, leak, 'dump.csv')).json()) as { id: string }
  const started = await analyst.call('startExposure', {
    body: {
      files: [{ kind: 'upload', id: answer.id }],
      keepDays,
      ourDomains: ['our-own.example'],
    },
  })
  await analyst.finished(started.jobId)
  return started.runId
}

/** Files below the data directory that hold the marker in clear. */
const leaks = (): readonly string[] =>
  globSync(`${dataDir}/**/*`).filter(
    (file) => statSync(file).isFile() && readFileSync(file).includes(marker),
  )

describe('an exposure run', () => {
  it('counts people, shows them masked, and reveals one to an admin with a reason', async () => {
    const runId = await run(7)
    const view = await viewer.call('getExposure', { params: { id: runId } })
    assert.equal(view.state, 'done')
    assert.equal(view.summary?.affected.people, 60)
    assert.deepEqual(view.summary?.jurisdictions[0]?.jurisdiction, 'DE')
    assert.equal(view.summary?.affected.ours?.people, 9)
    assert.ok(!JSON.stringify(view).includes(marker), 'a summary holds no value of the leak')

    const page = await analyst.call('listAffectedPeople', {
      params: { id: runId },
      query: { role: 'procurement', limit: 5 },
    })
    assert.equal(page.total, 20)
    assert.match(page.people[0]?.email ?? '', /^z\*\*\*@[zo]\*\*\*\.example$/)
    const person = page.people[0]?.person ?? ''
    const params = { id: runId, person }
    await assert.rejects(
      analyst.call('revealPerson', { params, body: { reason: 'curious' } }),
      refused('FORBIDDEN'),
    )
    const shown = await admin.call('revealPerson', {
      params,
      body: { reason: 'asked by the person' },
    })
    assert.match(shown.email ?? '', new RegExp(`^${marker}\\.person\\d+@`))
    const { entries } = await admin.call('listAudit', { query: {} })
    assert.ok(entries.some(({ action }) => action === 'exposure.viewed'))
    assert.ok(entries.some(({ action }) => action === 'exposure.revealed'))
  })

  it('counts logins at our own pages, shows them masked, and gives an admin the list', async () => {
    const logins = Array.from(
      { length: 30 },
      (_, i) =>
        `https://${i % 3 === 0 ? 'login.our-own.example' : `${marker}.example`}/in:${marker}${i}@${i % 2 === 0 ? 'our-own' : 'mail'}.example:${marker}pw${i}`,
    ).join('\n')
    const file = (await (await upload(analyst.token, logins, 'log.txt')).json()) as { id: string }
    const { runId, jobId } = await analyst.call('startExposure', {
      body: {
        files: [{ kind: 'upload', id: file.id }],
        keepDays: 7,
        ourDomains: ['our-own.example'],
      },
    })
    await analyst.finished(jobId)
    const params = { id: runId }
    const view = await viewer.call('getExposure', { params })
    const { ours, logins: found } = view.summary?.affected ?? {}
    assert.equal(ours?.people, 15)
    assert.deepEqual([found?.logins, found?.withPassword, found?.ofStaff], [10, 10, 5])
    assert.ok(!JSON.stringify(view).includes(marker))

    await assert.rejects(viewer.call('listOwnLogins', { params, query: {} }), refused('FORBIDDEN'))
    const page = await analyst.call('listOwnLogins', { params, query: { limit: 6 } })
    assert.equal(page.total, 10)
    assert.deepEqual(
      page.logins.map(({ isStaff }) => isStaff),
      [true, true, true, true, true, false],
    )
    const goOn = { limit: 6, cursor: page.nextCursor ?? '' }
    const rest = await analyst.call('listOwnLogins', { params, query: goOn })
    assert.deepEqual([rest.logins.length, rest.nextCursor], [4, null])
    assert.ok(!rest.logins.some(({ login }) => login === page.logins[0]?.login))
    await assert.rejects(
      analyst.call('listOwnLogins', { params, query: { cursor: 'next' } }),
      refused('INPUT_INVALID'),
    )
    assert.deepEqual(page.logins[0], {
      login: 'z***@o***.example',
      domain: 'our-own.example',
      hosts: ['login.our-own.example'],
      rows: 1,
      passwords: 1,
      isStaff: true,
    })
    const list = await admin.open('exportAffected', {
      params,
      body: { what: 'our-logins', format: 'csv', reason: 'to lock these accounts' },
    })
    const [header, ...lines] = (await list.text()).trim().split('\n')
    assert.equal(header, 'login,domain,pages,rows,different_passwords,own_staff')
    assert.equal(lines.length, 10)
    assert.ok(!lines.join().includes(`${marker}pw`), 'the list holds no password')
  })

  it('puts what it measured into the case, each statement with its line', async () => {
    const report = await analyst.call('addReport', {
      body: {
        text: 'Halden Freight Confirms Customer Data Breach\n\nHalden Freight confirmed on 4 March 2026 that an unauthorized party stole customer data. Names and email addresses of 52,000 customers were exposed.\n',
      },
    })
    const { result } = await analyst.finished(report.jobId)
    const caseId = String(result?.['caseId'])
    const file = (await (await upload(analyst.token, leak, 'dump.csv')).json()) as { id: string }
    const { jobId } = await analyst.call('startExposure', {
      body: { caseId, files: [{ kind: 'upload', id: file.id }], keepDays: 0 },
    })
    await analyst.finished(jobId)
    const found = await viewer.call('getCase', { params: { id: caseId } })
    const measured = found.statements.filter(({ assertedBy }) => assertedBy === 'instrument')
    const people = measured.find(
      ({ field, value }) => field === 'recordCount' && 'unit' in value && value.unit === 'people',
    )
    assert.equal(people?.quote, 'The files are about 60 different people.')
    const docId = people?.documentId ?? ''
    const { text } = await viewer.call('getDocument', { params: { id: caseId, docId } })
    for (const { start, end, quote } of measured) assert.equal(text.slice(start, end), quote)
    assert.ok(!text.includes(marker))
  })

  it('reads an upload whatever it is called, and shows it by that name', async () => {
    const names = ['..', '.', `${'ä'.repeat(200)}.csv`, '/', 'C:\\exports\\[a]*?.csv']
    const files = []
    for (const name of names) {
      const { id } = (await (await upload(analyst.token, leak, name)).json()) as { id: string }
      files.push({ kind: 'upload', id } as const)
    }
    const body = { files, customers: files.slice(0, 1), keepDays: 0 } as const
    const { runId, jobId } = await analyst.call('startExposure', { body })
    await analyst.finished(jobId)
    const view = await viewer.call('getExposure', { params: { id: runId } })
    const shown = [...names.slice(0, 4), '[a]*?.csv']
    assert.deepEqual(view.files, shown)
    assert.deepEqual(
      view.summary?.tables.map(({ file }) => file),
      shown,
    )
    assert.equal(view.summary?.affected.people, 60)
    assert.equal((await upload(analyst.token, leak, 'a\u0000b.csv')).status, 400)
  })

  it('leaves nothing readable in the data directory or the database', async () => {
    await run(7)
    assert.deepEqual(leaks(), [])
    const { rows } = await dumpDatabase()
    assert.ok(rows > 0)
  })

  it('is destroyed with a certificate, and cannot be opened after', async () => {
    const runId = await run(7)
    const params = { id: runId }
    const body = { reason: 'the matter is closed' }
    await assert.rejects(analyst.call('destroyExposure', { params, body }), refused('FORBIDDEN'))
    const proof = await admin.call('destroyExposure', { params, body })
    assert.match(proof.keySha256 ?? '', /^[0-9a-f]{64}$/)
    assert.ok(proof.files >= 2 && proof.bytes > 0)
    assert.equal(globSync(`${dataDir}/exposure/kept/${runId}/**`).length, 0)
    await assert.rejects(
      analyst.call('listAffectedPeople', { params, query: {} }),
      refused('EXPOSURE_DESTROYED'),
    )
    await assert.rejects(
      admin.call('destroyExposure', { params, body }),
      refused('EXPOSURE_DESTROYED'),
    )
    assert.equal((await viewer.call('getExposure', { params })).state, 'destroyed')
  })

  it('says where its rows are not on this machine, as after a backup was restored, and counts remain', async () => {
    const runId = await run(7)
    const params = { id: runId }
    await rm(`${dataDir}/exposure/kept/${runId}`, { recursive: true })
    await assert.rejects(
      analyst.call('listAffectedPeople', { params, query: {} }),
      refused('EXPOSURE_DESTROYED', /not on this machine/),
    )
    assert.equal((await viewer.call('getExposure', { params })).summary?.affected.people, 60)
  })

  it('is destroyed when its day has come', async () => {
    const runId = await run(1)
    const later = fixedClock(app.ctx.clock.now().add({ hours: 25 }).toString())
    const runs = await listExposureRuns({ ...app.ctx, clock: later }, null)
    assert.equal(runs.find(({ id }) => id === runId)?.state, 'destroyed')
    assert.equal(globSync(`${dataDir}/exposure/kept/${runId}/**`).length, 0)
  })

  it('does not keep an upload that no run has taken in a day', async () => {
    const { id } = (await (await upload(analyst.token, leak, 'dump.csv')).json()) as { id: string }
    const files = (): number => globSync(`${dataDir}/exposure/uploads/${id}`).length
    const after = (hours: number) =>
      tidyExposure({ ...app.ctx, clock: fixedClock(app.ctx.clock.now().add({ hours }).toString()) })
    await after(23)
    assert.equal(files(), 1)
    await after(25)
    assert.equal(files(), 0)
    const body = { files: [{ kind: 'upload', id }] } as const
    await assert.rejects(analyst.call('startExposure', { body }), refused('NOT_FOUND'))
  })

  it('gives lists to admins with a reason, free of formulas', async () => {
    const runId = await run(300)
    const body = { what: 'people', format: 'csv', reason: 'notices go out' } as const
    const params = { id: runId }
    await assert.rejects(analyst.open('exportAffected', { params, body }), refused('FORBIDDEN'))
    const csv = await (await admin.open('exportAffected', { params, body })).text()
    assert.equal(csv.trim().split('\n').length, 61)
    assert.ok(csv.includes(",'+49151"), 'a number in E.164 would be a formula')
    assert.equal(globSync(`${dataDir}/exposure/kept/${runId}/export-*`).length, 0)
  })

  it('takes a domain as people give it, and no word that is none', async () => {
    const file = (await (await upload(analyst.token, leak, 'dump.csv')).json()) as { id: string }
    const start = (ourDomains: readonly string[]) =>
      analyst.call('startExposure', {
        body: {
          files: [{ kind: 'upload', id: file.id }],
          keepDays: 7,
          ourDomains: [...ourDomains],
        },
      })
    await assert.rejects(start(['our own']), refused('INPUT_INVALID'))
    const { runId, jobId } = await start(['https://www.Our-Own.example/'])
    await analyst.finished(jobId)
    const view = await viewer.call('getExposure', { params: { id: runId } })
    assert.equal(view.summary?.affected.ours?.people, 9)
  })

  it('gives no list to a link, nor to another site that a signed-in browser visits', async () => {
    const runId = await run(300)
    const path = `/api/exposure/${runId}/export`
    const link = await app.request(`${path}?what=people&format=csv&reason=a+link`, {
      headers: { authorization: `Bearer ${admin.token}` },
    })
    assert.equal(link.status, 404)
    const body = JSON.stringify({ what: 'people', format: 'csv', reason: 'a form' })
    const form = await app.request(path, {
      method: 'POST',
      body,
      headers: {
        cookie: 'breakwater.session_token=of-an-administrator',
        'content-type': 'application/json',
        origin: 'https://other.example',
      },
    })
    assert.equal(form.status, 403)
  })

  it('keeps reasons beside it, and in the audit log their hashes only', async () => {
    const runId = await run(7)
    const params = { id: runId }
    const { people } = await analyst.call('listAffectedPeople', { params, query: { limit: 1 } })
    const ofPerson = { id: runId, person: people[0]?.person ?? '' }
    const [asked, notices, place, closed] = [
      'Jonas Berg asked',
      'Mia Lund writes the notices',
      'Tom Holt lives in Paris',
      'Ann Sand closed it',
    ] as const
    await admin.call('revealPerson', { params: ofPerson, body: { reason: asked } })
    const list = { what: 'companies', format: 'csv', reason: notices } as const
    await (await admin.open('exportAffected', { params, body: list })).text()
    const placed = { kind: 'place', place: 'FR', reason: place } as const
    await analyst.call('correctPerson', { params: ofPerson, body: placed })
    await admin.call('destroyExposure', { params, body: { reason: closed } })

    await assert.rejects(analyst.call('listExposureReasons', { params }), refused('FORBIDDEN'))
    const { reasons } = await admin.call('listExposureReasons', { params })
    assert.deepEqual(reasons.map(({ action, reason }) => [action, reason]).toSorted(), [
      ['exposure.destroyed', closed],
      ['exposure.exported', notices],
      ['exposure.placed', place],
      ['exposure.revealed', asked],
    ])
    const { entries } = await admin.call('listAudit', { query: {} })
    for (const { sha256, salt, action, reason } of reasons) {
      assert.ok(!JSON.stringify(entries).includes(reason), `${action} has its reason in the log`)
      assert.equal(createHash('sha256').update(`${salt}\n${reason}`).digest('hex'), sha256)
      const entry = entries.find((each) => each.action === action && each.subject === runId)
      assert.equal(
        (JSON.parse(entry?.detail ?? '{}') as { reasonSha256?: string }).reasonSha256,
        sha256,
      )
    }
    const reasonOf = async () => {
      const { certificate } = await viewer.call('getDestruction', { params })
      const { corrections } = await viewer.call('listCorrections', { params })
      return [certificate?.reason, corrections[0]?.reason]
    }
    assert.deepEqual(await reasonOf(), [closed, place])
    // Somebody named in them may ask for their erasure.
    await sql`delete from exposure_reasons where run_id = ${runId}`.execute(app.ctx.db)
    assert.deepEqual(await reasonOf(), [null, null])
    await admin.call('verifyAudit', {})
  })

  it('has a random sample to check, whose answers give an error rate', async () => {
    const runId = await run(300)
    const params = { id: runId }
    const sample = await analyst.call('listExposureReview', {
      params,
      query: { queue: 'sample', limit: 20 },
    })
    assert.equal(sample.people.length, 20)
    assert.equal(sample.sample, null)
    for (const [i, { person }] of sample.people.entries()) {
      await analyst.call('answerExposureReview', {
        params: { id: runId, person },
        body: { queue: 'sample', answer: i === 0 ? 'wrong' : 'right' },
      })
    }
    const after = await analyst.call('listExposureReview', {
      params,
      query: { queue: 'sample', limit: 20 },
    })
    assert.equal(after.sample?.wrong, 1)
    assert.ok((after.sample?.low ?? 1) < 0.05 && (after.sample?.high ?? 0) > 0.05)
    const { entries } = await admin.call('listAudit', { query: {} })
    assert.equal(entries.filter(({ action }) => action === 'exposure.reviewed').length, 20)
  })

  it('takes no answer about people whom nobody was asked about, and none once its rows are gone', async () => {
    const runId = await run(300)
    const answer = (person: string) =>
      analyst.call('answerExposureReview', {
        params: { id: runId, person },
        body: { queue: 'sample', answer: 'wrong' },
      })
    await assert.rejects(
      answer('00000000000000aa'),
      refused('NOT_FOUND', /not in the queue sample/),
    )
    const query = { queue: 'sample', limit: 20 } as const
    const { people, sample } = await analyst.call('listExposureReview', {
      params: { id: runId },
      query,
    })
    assert.equal(sample, null)
    const body = { reason: 'the matter is closed' }
    await admin.call('destroyExposure', { params: { id: runId }, body })
    await assert.rejects(answer(people[0]?.person ?? ''), refused('EXPOSURE_DESTROYED'))
  })

  it('refuses files of the server where no folder is set, and people without the right', async () => {
    const body = { files: [{ kind: 'path', path: '/etc/passwd' }] } as const
    await assert.rejects(analyst.call('startExposure', { body }), refused('FORBIDDEN'))
    await assert.rejects(viewer.call('startExposure', { body }), refused('FORBIDDEN'))
    assert.equal((await upload(viewer.token, leak, 'x.csv')).status, 403)
    assert.equal((await upload(analyst.token, '', 'x.csv')).status, 422)
    const gone = { kind: 'upload', id: 'upload_gone' } as const
    await assert.rejects(
      analyst.call('startExposure', { body: { files: [gone] } }),
      refused('NOT_FOUND'),
    )
  })
})

/** Every cell of every table as text, searched for the marker. */
async function dumpDatabase(): Promise<{ readonly rows: number }> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
    app.ctx.db,
  )
  let rows = 0
  for (const { name } of tables.rows) {
    const found = await sql<{
      line: string
    }>`select t::text as line from ${sql.table(name)} t`.execute(app.ctx.db)
    for (const { line } of found.rows) {
      rows++
      assert.ok(!line.includes(marker), `a row of ${name} holds a value of the leak`)
    }
  }
  return { rows }
}
