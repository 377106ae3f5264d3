import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roles, seniorities, type TitlePattern } from './job-roles.ts'

/** The first of the patterns that a title has; RE2 reads them as JavaScript does. */
const first = (list: readonly TitlePattern<string>[], title: string): string | null =>
  list.find(({ pattern }) => new RegExp(pattern, 'u').test(title.toLocaleLowerCase('en')))?.id ??
  null

const assertRead = (
  titles: Readonly<Record<string, readonly [string | null, string | null]>>,
): void => {
  for (const [title, expected] of Object.entries(titles))
    assert.deepEqual([first(roles, title), first(seniorities, title)], expected, title)
}

describe('job titles', () => {
  it('are recognised in the languages of Northern and Eastern Europe, Turkey and Korea', () => {
    assertRead({
      'Satın Alma Müdürü': ['procurement', 'head'],
      'Muhasebe Uzmanı': ['finance', null],
      'Genel Müdür': ['executive', 'board'],
      'İnsan Kaynakları Uzmanı': ['hr', null],
      Regnskapsfører: ['finance', null],
      'Daglig leder': ['executive', 'board'],
      Indkøbschef: ['procurement', 'head'],
      Toimitusjohtaja: ['executive', 'board'],
      Kirjanpitäjä: ['finance', null],
      'Vedoucí nákupu': ['procurement', 'head'],
      Účetní: ['finance', null],
      'Ügyvezető igazgató': ['executive', 'board'],
      'Генеральный директор': ['executive', 'board'],
      'Менеджер по закупкам': ['procurement', 'manager'],
      'Системный администратор': ['it', null],
      재무팀장: ['finance', 'head'],
      'Chargée de paie': ['finance', null],
      'Directeur des systèmes d’information': ['it', 'head'],
    })
  })

  it('are not taken for power where a word has another sense', () => {
    assertRead({
      'Product Owner': [null, null],
      'Process Owner': [null, null],
      'Executive Chef': [null, null],
      'School Principal': [null, null],
      'Auditorium Host': [null, null],
      Owner: ['executive', null],
      'Managing Partner': ['executive', null],
      'Principal Engineer': ['engineering', 'senior'],
    })
  })
})
