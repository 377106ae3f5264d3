import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { readShape } from './read-shape.ts'

const faultsOf = (schema: z.ZodType, given: unknown): readonly string[] => {
  const read = readShape(schema, given, 'the body')
  return read.ok ? [] : read.error
}

/** The fault of the field `it`, without its place. */
const faultOf = (field: z.ZodType, given: unknown): string =>
  faultsOf(z.object({ it: field }), { it: given })
    .join('; ')
    .replace(/^it: /, '')

describe('a fault in words', () => {
  it('says where it is, what was expected and what was found', () => {
    const shape = z.object({ list: z.array(z.object({ count: z.number() })) })
    assert.deepEqual(faultsOf(shape, { list: [{ count: '3' }] }), [
      'list[0].count: expected a number, found text',
    ])
    assert.deepEqual(faultsOf(shape, {}), ['list: expected a list, found nothing'])
    assert.deepEqual(faultsOf(shape, null), ['the body: expected an object, found null'])
  })

  it('names kinds in plain words', () => {
    assert.equal(faultOf(z.boolean(), 1), 'expected true or false, found a number')
    assert.equal(faultOf(z.int(), 1.5), 'expected a whole number, found a fraction')
    assert.equal(faultOf(z.record(z.string(), z.unknown()), []), 'expected an object, found a list')
    assert.equal(faultOf(z.coerce.number(), 'many'), 'expected a number, found no number')
    assert.equal(
      faultOf(z.union([z.boolean(), z.string()]), 5),
      'expected true or false, or text, found a number',
    )
  })

  it('names the words of a list, and never the one that was given', () => {
    assert.equal(
      faultOf(z.enum(['a', 'b']), 'Ada'),
      'expected one of "a", "b", found something else',
    )
    assert.equal(faultOf(z.literal('a'), undefined), 'expected "a", found nothing')
    const kinds = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a') }),
      z.object({ kind: z.literal('b') }),
    ])
    assert.deepEqual(faultsOf(kinds, {}), ['kind: expected one of "a", "b", found nothing'])
  })

  it('says how long a text or a list is, and of a number only on which side it lies', () => {
    assert.equal(faultOf(z.string().trim().min(1), '  '), 'expected text, found empty text')
    assert.equal(
      faultOf(z.string().min(3), 'ab'),
      'expected text of at least 3 characters, found 2',
    )
    assert.equal(
      faultOf(z.string().max(1000), 'a'.repeat(1001)),
      'expected text of at most 1,000 characters, found 1,001',
    )
    assert.equal(
      faultOf(z.array(z.int()).min(1), []),
      'expected a list of at least 1, found an empty one',
    )
    assert.equal(
      faultOf(z.int().min(0), -7),
      'expected a number of at least 0, found a smaller one',
    )
    assert.equal(faultOf(z.int().max(9), 10), 'expected a number of at most 9, found a larger one')
  })

  it('names what a text must look like, in the words of its schema where that has some', () => {
    assert.equal(faultOf(z.iso.date(), 'May'), 'expected a day as YYYY-MM-DD, found something else')
    assert.equal(faultOf(z.email(), ''), 'expected an email address, found empty text')
    assert.equal(
      faultOf(
        z.string().refine(() => false, 'a colour'),
        'Ada',
      ),
      'expected a colour, found something else',
    )
  })

  it('names fields that nobody asked for', () => {
    assert.deepEqual(faultsOf(z.strictObject({}), { no: 1, such: 2 }), [
      'the body: expected no other fields, found "no", "such"',
    ])
  })

  it('says ten faults, and how many more there are', () => {
    const faults = faultsOf(
      z.array(z.string()),
      Array.from({ length: 12 }, () => 0),
    )
    assert.equal(faults.length, 11)
    assert.equal(faults.at(-1), 'and 2 more')
  })
})
