import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../../test/helpers/report-of.ts'

/** The classes that a passage adds to a story in which names were stolen. */
const classesOf = (passage: string): readonly string[] =>
  factsOf(`Tarn Mutual said names of 4,300 customers were stolen by hackers. ${passage}`)
    .dataClasses.flatMap((each) =>
      each.class === 'name' ? [] : [`${each.exposed ? '+' : '-'}${each.class}`],
    )
    .toSorted()

describe('what only sounds like data that was taken', () => {
  it('is a place to which it went, papers of the case, money and water', () => {
    for (const passage of [
      'The files were copied to a location outside our control.',
      'The charging documents say that the files were copied in May.',
      'Hackers stole about $230 million worth of ether and other tokens from a hot wallet.',
      'Water supplies and treatment were not affected by the theft.',
    ])
      assert.deepEqual(classesOf(passage), [], passage)
  })

  it('is what the intruders used, or what was reset', () => {
    for (const passage of [
      'The attacker obtained login credentials of a clerk, which were then used to steal the files.',
      'He used e-mail addresses and passwords that were likely obtained from another source.',
      'All sessions have been ended and all passwords reset.',
      'We disabled your password.',
    ])
      assert.deepEqual(
        classesOf(passage).filter((each) => each === '+password'),
        [],
        passage,
      )
  })

  it('is not the same word of what was taken', () => {
    assert.deepEqual(classesOf('Locations and phone numbers of customers were stolen too.'), [
      '+location',
      '+phone-number',
    ])
    assert.deepEqual(classesOf('Passwords of customers were stolen too.'), ['+password'])
    assert.deepEqual(classesOf('Details of treatment were stolen too.'), ['+health-record'])
    assert.deepEqual(classesOf('Internal documents and access tokens were stolen too.'), [
      '+internal-document',
      '+tokens-and-keys',
    ])
  })
})

describe('what was not taken', () => {
  it('may be said by "were not" alone, whoever says so', () => {
    for (const end of ['', ', it added', ', the company said', ', a spokesman said'])
      assert.deepEqual(
        classesOf(`Passwords and payment cards were not${end}.`).toSorted(),
        ['-password', '-payment-card'],
        end,
      )
    assert.deepEqual(classesOf('Passwords were stolen too, it added.'), ['+password'])
  })

  it('was not where the thieves were', () => {
    assert.deepEqual(classesOf('Your bank details were not on the servers concerned.'), [
      '-financial-account',
    ])
    assert.deepEqual(classesOf('Your password was not in the file.'), ['-password'])
    assert.deepEqual(classesOf('Change your password and check your bank details.'), [])
  })
})

it('what must be considered exposed is exposed, and help that is offered claims nothing', () => {
  assert.ok(
    classesOf('Email addresses were stored there and must be considered exposed.').includes(
      '+email-address',
    ),
  )
  const { dataClasses } = factsOf(
    'Tarn Hospital is notifying patients that hackers stole files. We are offering credit monitoring to individuals whose Social Security numbers were involved.',
  )
  assert.ok(dataClasses.every(({ modality }) => modality !== 'claimed'))
})

it('an entry of a status page that begins with "Update" is no advice', () => {
  assert.ok(
    classesOf(
      'Update - We have confirmed that email addresses and hashed passwords of users were read.',
    ).includes('+email-address'),
  )
  assert.deepEqual(classesOf('Update your email address and password now.'), [])
})
