import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readParties } from '../models/lib/read-parties.ts'

it('every victim and supplier of the texts that models learn from is named in its text', () => {
  const parties = readParties()
  assert.ok(parties.length > 1500)
  assert.equal(new Set(parties.map(({ id }) => id)).size, parties.length, 'ids are used once')
  const missing = parties.flatMap(({ id, title, text, victims, suppliers }) =>
    [...victims, ...suppliers]
      .filter((name) => !`${title ?? ''}\n${text}`.includes(name))
      .map((name) => `${id}: ${name}`),
  )
  assert.deepEqual(missing, [])
})
