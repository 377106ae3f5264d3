import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { sayFault } from './say-fault.ts'

const faultsOf = (schema: z.ZodType, given: unknown): readonly string[] =>
  schema.safeParse(given).error?.issues.map(sayFault) ?? []

describe('a fault in words', () => {
  const shape = z.object({
    list: z.array(z.object({ count: z.number() })),
    kind: z.enum(['a', 'b']),
  })

  it('says where it is, what was expected and what was found', () => {
    assert.deepEqual(faultsOf(shape, { list: [{ count: '3' }], kind: 'a' }), [
      'list[0].count: expected number, found string',
    ])
  })

  it('says of what is not there that nothing was found', () => {
    assert.deepEqual(faultsOf(shape, { kind: 'c' }), [
      'list: expected array, found nothing',
      'kind: expected one of "a"|"b"',
    ])
    assert.deepEqual(faultsOf(shape, null), ['the document: expected object, found null'])
  })
})
