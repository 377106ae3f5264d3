import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseTuple } from './sql-values.ts'

const cellsOf = (text: string): readonly (string | null)[] => {
  const found = parseTuple(text, 0, { backslash: false, last: true })
  return found.kind === 'tuple' ? found.cells : [found.kind]
}

describe('values as scripts of SQL Server write them', () => {
  it('are the numbers that are cast', () => {
    assert.deepEqual(
      cellsOf(
        "(7, CAST(9.50 AS Decimal(18, 2)), CAST(-120.0000 AS Money), CONVERT(numeric(10,2), 3.25), CAST(N'1984-03-07' AS Date))",
      ),
      ['7', '9.50', '-120.0000', '3.25', '1984-03-07'],
    )
  })

  it('stay as they are written where they are computed', () => {
    assert.deepEqual(cellsOf('(1, GETDATE(), CAST(a + 1 AS int))'), [
      '1',
      'GETDATE()',
      'CAST(a + 1 AS int)',
    ])
  })
})
