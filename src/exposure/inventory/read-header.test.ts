import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { headerTokens, readHeader } from './read-header.ts'

const best = (header: string): string | undefined =>
  [...readHeader(header)].toSorted((a, b) => b[1] - a[1])[0]?.[0]

describe('headers', () => {
  it('fall apart into words however they are written', () => {
    assert.deepEqual(headerTokens('billingPostalCode__c'), ['billing', 'postal', 'code'])
    assert.deepEqual(headerTokens('KUNDEN-EMAIL'), ['kunden', 'email'])
    assert.deepEqual(headerTokens('customer[home address]'), ['customer', 'home', 'address'])
    assert.deepEqual(headerTokens('Prénom'), ['prenom'])
  })

  it('are known in the languages of the larger markets', () => {
    const headers = [
      ['Geburtsdatum', 'date-of-birth'],
      ['Numéro de téléphone', 'phone-number'],
      ['Correo electrónico', 'email-address'],
      ['Codice Fiscale', 'national-id'],
      ['Sobrenome', 'family-name'],
      ['Postcode', 'postal-code'],
      ['Imię i nazwisko', 'full-name'],
      ['Gatuadress', 'street-address'],
      ['Fødselsdato', 'date-of-birth'],
      ['Sähköposti', 'email-address'],
      ['Příjmení', 'family-name'],
      ['Doğum Tarihi', 'date-of-birth'],
      ['Должность', 'job-title'],
      ['電話番号', 'phone-number'],
      ['身份证号', 'national-id'],
      ['비밀번호', 'password'],
      ['رقم الهاتف', 'phone-number'],
    ] as const
    assert.deepEqual(
      headers.filter(([header, kind]) => best(header) !== kind),
      [],
    )
  })

  it('are known by the names that the larger systems use', () => {
    const headers = [
      ['SMTP_ADDR', 'email-address'],
      ['PSTLZ', 'postal-code'],
      ['TEL_NUMBER', 'phone-number'],
      ['MailingCity', 'city'],
      ['user_pass', 'password'],
      ['members_pass_hash', 'password-hash'],
      ['IBAN_Number__c', 'iban'],
    ] as const
    assert.deepEqual(
      headers.filter(([header, kind]) => best(header) !== kind),
      [],
    )
  })

  it('say nothing where they are numbers of columns', () => {
    assert.equal(readHeader('column_12').size, 0)
    assert.equal(readHeader('c3').size, 0)
    assert.equal(readHeader('').size, 0)
  })

  it('reads names of columns in Baltic and South Slavic languages', () => {
    const surest = (header: string) =>
      [...readHeader(header)].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
    assert.deepEqual(
      [
        'Pavardė',
        'Gimimo data',
        'Uzvārds',
        'Personas kods',
        'Perekonnanimi',
        'Sünniaeg',
        'Prezime',
        'OIB',
      ].map(surest),
      [
        'family-name',
        'date-of-birth',
        'family-name',
        'national-id',
        'family-name',
        'date-of-birth',
        'family-name',
        'national-id',
      ],
    )
  })
})
