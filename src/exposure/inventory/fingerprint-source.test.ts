import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LeakTable } from '../types.ts'
import { isSalesforceId, salesforceSuffix } from './find-marks.ts'
import { fingerprintSource } from './fingerprint-source.ts'
import { markWords, sourceSystems } from './source-systems.ts'
import { judgeSample } from './take-inventory.ts'

function fingerprint(headers: readonly (string | null)[], rows: readonly (readonly string[])[]) {
  const table: LeakTable = {
    id: 'leak_1',
    relation: 'leak_1',
    source: { file: 'export.csv', member: null, part: null },
    format: 'delimited',
    columns: headers.map((header, i) => ({ name: `c${i + 1}`, header })),
    rowsIn: rows.length,
    rowsUnderstood: rows.length,
    setAside: [],
  }
  const columns = headers.map(() => ({
    filled: rows.length,
    approximateDistinct: rows.length,
  }))
  return fingerprintSource(
    [table],
    judgeSample(table, { rows: rows.length, columns, sample: rows }, rows),
  )
}

describe('the source of a leak', () => {
  it('checks the last three characters of Salesforce ids (worked by hand after the published rule)', () => {
    assert.equal(salesforceSuffix('001A000000IEPvW'), 'IAX')
    assert.equal(salesforceSuffix('a0RC0000000JzxY'), 'MAS')
    assert.ok(isSalesforceId('001A000000IEPvWIAX'))
    assert.ok(!isSalesforceId('001A000000IEPvWIAY'))
  })

  it('is Salesforce by its ids alone, and names the object', () => {
    const ids = ['003A000000IEPvW', '003A000000IEPvX', '003A000000IEPaB', '003A000000IEPcD']
    const [first] = fingerprint(
      [null, null],
      ids.map((id) => [id + salesforceSuffix(id), 'x']),
    )
    assert.equal(first?.system, 'salesforce')
    assert.ok(first.probability > 0.8)
    assert.deepEqual(first.reasons, [
      '100% of the sampled values of column 1 in export.csv are Salesforce ids whose three check characters fit, mostly prefix 003 (Contact)',
    ])
  })

  it('has words for every form of values that weighs, and names tables by their file', () => {
    for (const { marks } of sourceSystems) {
      for (const mark of Object.keys(marks)) assert.ok(markWords[mark], mark)
    }
    const [first] = fingerprint(
      ['KUNNR', 'NAME1', 'ORT01'],
      [['0000104711', 'Muster GmbH', 'Berlin']],
    )
    assert.match(first?.reasons.join() ?? '', /columns of export\.csv are named as SAP/)
  })

  it('is HubSpot by the names in exports of its lists, in which the fields have their labels', () => {
    const [first] = fingerprint(
      [
        'Record ID',
        'Company name',
        'Company owner',
        'Lifecycle Stage',
        'Marketing contact status',
        'Original Source',
      ],
      [
        [
          '18840022',
          'Nordwind Reisen',
          'Jana Roth',
          'customer',
          'Marketing contact',
          'Offline Sources',
        ],
      ],
    )
    assert.equal(first?.system, 'hubspot')
    assert.ok(first.probability > 0.5)
  })

  it('is SAP by its field names', () => {
    const [first] = fingerprint(
      ['KUNNR', 'NAME1', 'STRAS', 'PSTLZ', 'ORT01', 'LAND1', 'SMTP_ADDR'],
      [['0000104711', 'Muster GmbH', 'Ringweg 1', '10115', 'Berlin', 'DE', 'info@example.com']],
    )
    assert.equal(first?.system, 'sap')
    assert.ok(first.probability > 0.9)
  })

  it('tells forums and shops apart by their columns', () => {
    const of = (headers: string): string | undefined =>
      fingerprint(headers.split(' '), [headers.split(' ').map(() => 'x')])[0]?.system
    assert.equal(
      of(
        'user_login user_pass user_nicename user_email user_registered user_activation_key display_name',
      ),
      'wordpress',
    )
    assert.equal(
      of('uid username password salt loginkey email postnum usergroup regip lastip'),
      'mybb',
    )
    assert.equal(
      of('user_id username_clean user_password user_email user_regdate user_lastvisit user_posts'),
      'phpbb',
    )
    assert.equal(
      of(
        'userid usergroupid username password passworddate email joindate lastvisit lastactivity salt',
      ),
      'vbulletin',
    )
    assert.equal(
      of('member_id name members_pass_hash members_pass_salt email joined ip_address'),
      'ipb',
    )
    assert.equal(of('entity_id increment_id website_id store_id rp_token email'), 'magento')
    assert.equal(
      of('contactid fullname emailaddress1 telephone1 statecode statuscode owningbusinessunit'),
      'dynamics',
    )
  })

  it('says nothing where nothing tells', () => {
    assert.deepEqual(fingerprint(['name', 'email'], [['a', 'b@example.com']]), [])
  })
})
