import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildTextModel } from '../text/segment.ts'
import { clusterNames } from './cluster-names.ts'
import { findNames } from './find-names.ts'

const namesOf = (text: string): readonly string[] =>
  clusterNames(findNames(buildTextModel(text))).map(({ name }) => name)

const hasNames = (text: string, names: readonly string[], absent: readonly string[] = []): void => {
  const found = namesOf(text)
  for (const name of names) assert.ok(found.includes(name), `${name} in ${found.join('; ')}`)
  for (const name of absent) assert.ok(!found.includes(name), `${name} in ${found.join('; ')}`)
}

describe('names', () => {
  it('keep a possessive that belongs to them', () => {
    hasNames("Shoppers at Hanley's got a letter. Hanley's has confirmed the leak.", ["Hanley's"])
    hasNames("Systems of Capelle were hit. Capelle's has many clients.", ['Capelle'], ["Capelle's"])
  })

  it('go on behind a possessive where both always stand together', () => {
    hasNames(
      "A thief read cards at Orla's Oven Grill. Those who ate at Orla's Oven Grill were told on Monday.",
      ["Orla's Oven Grill"],
    )
    hasNames('A thief copied files of the Teachers’ Retirement Fund of Ostermoor.', [
      'Teachers’ Retirement Fund of Ostermoor',
    ])
    hasNames("Children's Harbour Hospital told families.", ["Children's Harbour Hospital"])
  })

  it('are one with the letters that stand behind them in brackets', () => {
    hasNames(
      'Hackers were inside Vellox Arts (VA) for a week. VA shut its servers down, and VA told the police.',
      ['Vellox Arts'],
      ['VA'],
    )
    hasNames(
      'Hackers were inside the Ostermoor Health Fund (Osthealth). Osthealth told its members.',
      ['Osthealth'],
      ['Ostermoor Health Fund'],
    )
    hasNames('Hackers hit Vellox Arts (GDPR) for a week. GDPR asks for a notice.', ['GDPR'])
  })

  it('are one with their first letters, also of two words and with their legal form', () => {
    hasNames(
      'Hackers breach Vellox Arts. The maker VA said that code was taken. VA is sorry.',
      ['Vellox Arts'],
      ['VA'],
    )
    hasNames(
      'Ordway Billing Company mailed letters in May. OBC keeps bills of clinics, and OBC Stadium bears its name.',
      ['Ordway Billing Company', 'OBC Stadium'],
      ['OBC'],
    )
  })

  it('hold each field of a ministry or department, but no second body', () => {
    hasNames('A link led to papers of the Ministry of Foreign Trade and Regional Roads.', [
      'Ministry of Foreign Trade and Regional Roads',
    ])
    hasNames('It told the Department of Public Works and Bureau of Prisons in May.', [
      'Department of Public Works',
      'Bureau of Prisons',
    ])
  })

  it('keep a number that a comma follows', () => {
    hasNames('We write to the families of District 61, as we promised.', ['District 61'])
  })

  it('are kept whole where the text has their initials', () => {
    hasNames(
      'A thief read the mail of Quillmark Debt and Credit Services. QDCS has told the authority, and QDCS is sorry.',
      ['Quillmark Debt and Credit Services'],
    )
  })

  it('are shown in full where a shorter form only leaves out what they are', () => {
    hasNames(
      'Larch Bank lost data of its clients. Larch is sorry. Larch has told the regulator. Larch pays for the watch.',
      ['Larch Bank'],
      ['Larch'],
    )
    hasNames(
      'Larch Clinics lost data of its patients. Larch is sorry. Larch has told the regulator. Larch pays for the watch.',
      ['Larch Clinics'],
      ['Larch'],
    )
  })

  it('hold what something was founded for, and not what something is sold for', () => {
    hasNames('Hackers were in the mail of the Centre for the Performing Arts for a week.', [
      'Centre for the Performing Arts',
    ])
    hasNames('Tickets that Ordway printed for the Easter Fair were copied by a thief.', ['Ordway'])
    hasNames(
      'A thief copied what Vellox made for the Easter Fair.',
      ['Vellox'],
      ['Vellox for the Easter Fair'],
    )
  })

  it('are those of the owner, not of the thing that was taken', () => {
    hasNames(
      'FULL CRM 2026\n\nSelling the Salesforce CRM of Merrow Freight Group.',
      ['Merrow Freight Group'],
      ['FULL CRM'],
    )
  })

  it('are apart at the end of a list', () => {
    hasNames('Data of Lumo Hotels, Tarn and Vesper Line was copied.', ['Tarn', 'Vesper Line'])
  })

  it('may be those of partners, or a number', () => {
    hasNames('A stranger read the mail of Harrow, Pell & Stokes LLP in May.', [
      'Harrow, Pell & Stokes LLP',
    ])
    hasNames('Late on Tuesday, District 29 was informed by its vendor of a breach.', [
      'District 29',
    ])
  })

  it('are not the short forms that a text gives to common words', () => {
    hasNames(
      'The clinic group (CG) of Larch Health hired a billing contractor (BC). BC lost a disk, and CG wrote to Harrow Data Services (HDS).',
      ['Larch Health', 'Harrow Data Services'],
      ['BC', 'CG'],
    )
    hasNames("The covered entity's (CE) printer mixed up letters. The CE is sorry.", [], ['CE'])
  })

  it('keep the first word of a place where it opens a sentence', () => {
    hasNames('New Zealand police ask who was hit. South Harrow Clinic was.', [
      'New Zealand',
      'South Harrow Clinic',
    ])
    hasNames('Salt Lake City-based Orlane lost data.', ['Orlane'], ['Salt Lake', 'Salt'])
  })
})
