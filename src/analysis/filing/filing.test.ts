import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const read = (text: string) =>
  analyzeText({ text, title: null, publishedAt: null, siteName: null, url: null })

/** What is stated of one field, as JSON, once each. */
const said = (text: string, field: string): readonly string[] => [
  ...new Set(
    read(text).statements.flatMap((each) =>
      each.field === field ? [JSON.stringify(each.value)] : [],
    ),
  ),
]

const ofState = `Data Breach Notification

Type of Organization: Health Care
Entity Name: Larkmoor Eye Clinic
City: Bangor
State, or Country if outside the US: ME

Submitted By
Name: Teresa Holloway
Title: Counsel
Firm name (if different than entity): Dunmore Price LLP
Telephone Number: 207-555-0177
Email Address: counsel@dunmore.example

Total number of persons affected (including residents): 18,044
Total number of Maine residents affected: 951
Date(s) Breach Occured: 04/06/2026 - 04/11/2026
Date Breach Discovered: 04/13/2026
Description of the Breach: External system breach (hacking)
Information Acquired - Name or other personal identifier in combination with: Social Security Number, Financial Account Number (in combination with security code, password or PIN for the account)
Date(s) of consumer notification: 06/01/2026
Were identity theft protection services offered: No`

describe('a form on which an authority is notified', () => {
  it('says by its labels who notifies, of how many people, and which day was which', () => {
    assert.deepEqual(said(ofState, 'victim'), ['{"name":"Larkmoor Eye Clinic"}'])
    assert.deepEqual(said(ofState, 'recordCount'), [
      '{"count":18044,"unit":"people","scope":"victim"}',
    ])
    assert.deepEqual(said(ofState, 'date'), [
      '{"kind":"occurred","from":"2026-04-06","to":"2026-04-11"}',
      '{"kind":"discovered","from":"2026-04-13","to":"2026-04-13"}',
      '{"kind":"disclosed","from":"2026-06-01","to":"2026-06-01"}',
    ])
    assert.deepEqual(said(ofState, 'dataClass'), [
      '{"class":"name","exposed":true}',
      '{"class":"government-issued-id","exposed":true,"ids":["ssn"]}',
      '{"class":"financial-account","exposed":true}',
    ])
  })

  it('is the word of who notifies', () => {
    const { isBreachReport, statements } = read(ofState)
    assert.equal(isBreachReport, true)
    const voices = statements
      .filter(({ field }) => field === 'incident' || field === 'recordCount' || field === 'date')
      .map(({ modality, assertedBy }) => `${modality} by ${assertedBy}`)
    assert.deepEqual([...new Set(voices)], ['confirmed by victim'])
  })

  it('says nothing of the breach where it names who signs it, nor offers what it says is not offered', () => {
    assert.deepEqual(said(ofState, 'support'), [])
    assert.deepEqual(said(ofState, 'thirdParty'), [])
  })

  it('may be one of Article 33, with a processor, days that begin with the day and thousands apart', () => {
    const form = `Notification of a personal data breach to the supervisory authority

1. Controller
Name of the controller: Havnbro Færger A/S
Contact person: Jonas Kragh, +45 70 20 30 40
2. The breach
Date and time the breach began: 02-06-2026 23:10
Date and time of becoming aware: 14-06-2026 08:30
Processor involved: Skyfjord Hosting ApS
3. The people
Approximate number of data subjects concerned: 12 380
Categories of data subjects: passengers
Categories of personal data: names, passport numbers`
    assert.deepEqual(said(form, 'victim'), ['{"name":"Havnbro Færger A/S"}'])
    assert.deepEqual(said(form, 'thirdParty'), [
      '{"name":"Skyfjord Hosting ApS","role":"processor"}',
    ])
    assert.deepEqual(said(form, 'recordCount'), [
      '{"count":12380,"unit":"people","scope":"victim"}',
    ])
    assert.deepEqual(said(form, 'date'), [
      '{"kind":"occurred","from":"2026-06-02","to":"2026-06-02"}',
      '{"kind":"discovered","from":"2026-06-14","to":"2026-06-14"}',
    ])
    assert.deepEqual(said(form, 'dataClass'), [
      '{"class":"name","exposed":true}',
      '{"class":"government-issued-id","exposed":true,"ids":["passport"]}',
    ])
  })

  it('may have its values below the labels, or in the cells of a table', () => {
    for (const form of [
      'Organization Name:\nBramblewick Savings Bank\n\nDate(s) of Breach (if known):\nTuesday, May 5, 2026\nThursday, May 7, 2026',
      '| Organization Name | Bramblewick Savings Bank |\n| Date of Breach | May 5, 2026 - May 7, 2026 |',
    ]) {
      assert.deepEqual(said(form, 'victim'), ['{"name":"Bramblewick Savings Bank"}'], form)
      assert.deepEqual(
        said(form, 'date'),
        ['{"kind":"occurred","from":"2026-05-05","to":"2026-05-07"}'],
        form,
      )
    }
  })

  it('gives only a part of those affected where it counts those of one state', () => {
    const form =
      'Organization: Bramblewick Savings Bank\nDate of breach: 5/5/2026\nNumber of Oregonians affected: 1,204'
    assert.deepEqual(said(form, 'recordCount'), [])
  })

  it('is no report while it is blank', () => {
    const blank = ofState.replaceAll(/: .*$/gm, ':')
    assert.equal(read(blank).isBreachReport, false)
  })

  it('is told from forms about other things', () => {
    for (const other of [
      'Record of processing activities\nName of the controller: Havnbro Færger A/S\nCategories of personal data: names, passport numbers\nNumber of data subjects: 12,000\nRetention: two years',
      'Workplace accident report\nCompany: Bramblewick Sawmills Ltd\nDate of incident: 5 May 2026\nNumber of people affected: 3\nDescription of the incident: a fall from a ladder',
      'Summer gala\nOrganization: Bramblewick Arts Trust\nDate of event: 5 June 2026\nAddress: 4 Mill Lane',
    ])
      assert.equal(read(other).isBreachReport, false, other)
  })

  it('ends where a letter begins that is read like any other', () => {
    const letter = `${ofState}

Dear client: We write to tell you that Larkmoor Eye Clinic also found that 240 patient photographs were copied on 9 April 2026, which we learned only later from the investigators.`
    assert.ok(said(letter, 'victim').length === 1)
    assert.ok(
      read(letter).statements.some(
        ({ field, start }) => field === 'dataClass' && start > ofState.length,
      ),
    )
  })
})
