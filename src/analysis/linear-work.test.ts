import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyzeReport } from './analyze-report.ts'

/**
 * Work is counted, not timed: the characters that expressions are offered, and the elements that
 * arrays are searched for. Where a mention looks at all others, or a pattern at a whole line for each
 * word of it, twice the text asks for four times the work.
 */
function workOf(text: string): number {
  let work = 0
  const restore: (() => void)[] = []
  const replace = <T extends object>(
    prototype: T,
    name: keyof T & string,
    counted: (self: T, args: unknown[]) => unknown[],
  ): void => {
    const original = prototype[name] as (...args: unknown[]) => unknown
    const put = (value: unknown): void => {
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true })
    }
    put(function (this: T, ...args: unknown[]): unknown {
      return original.apply(this, counted(this, args))
    })
    restore.push(() => put(original))
  }
  replace(RegExp.prototype, 'exec', ({ sticky }, args) => {
    work += sticky ? 1 : String(args[0]).length
    return args
  })
  for (const name of ['filter', 'some', 'every', 'find', 'findIndex'] as const) {
    replace(Array.prototype as unknown[], name, (_, [judge, ...rest]) => [
      (...args: unknown[]) => {
        work++
        return (judge as (...args: unknown[]) => unknown)(...args)
      },
      ...rest,
    ])
  }
  replace(Array.prototype as unknown[], 'includes', ({ length }, args) => {
    work += length
    return args
  })
  try {
    analyzeReport(
      {
        text,
        title: null,
        publishedAt: '2026-05-01',
        siteName: null,
        url: null,
        sha256: '',
      },
      { seat: 'publisher', withText: false },
    )
  } finally {
    for (const undo of restore) undo()
  }
  return work
}

/** What twice the text costs, in times of what the text costs. */
function growth(write: (length: number) => string, length = 20_000): number {
  // The first reading also pays for what is made once, such as the words that patterns are looked for by. Counted with
  // the shorter text it would hide growth, with the longer it would feign it; which test is first is drawn.
  workOf(write(length))
  const [once, twice] = [workOf(write(length)), workOf(write(2 * length))]
  return twice / once
}

function repeated(sentence: (i: number) => string): (length: number) => string {
  return (length) => {
    let text = 'A breach at Acme Retail exposed customer data. '
    for (let i = 0; text.length < length; i++) text += sentence(i)
    return text.slice(0, length)
  }
}

test('twice as many equal sentences on one line are twice the work', () => {
  const line = repeated(() => 'Acme Retail said hackers stole 1,200 names on 3 May 2024. ')
  const times = growth(line)
  assert.ok(times < 2.2, `${times.toFixed(2)} times`)
})

test('twice as many numbers, dates and kinds of data are twice the work', () => {
  const line = repeated(
    (i) =>
      `On ${(i % 28) + 1} March ${2000 + (i % 25)}, Acme Retail told ${i * 37 + 1000} customers that names and emails were stolen. `,
  )
  const times = growth(line)
  assert.ok(times < 2.2, `${times.toFixed(2)} times`)
})

test('a sentence of twice the length is twice the work', () => {
  const line = repeated((i) => `names, emails and ${i * 37 + 1000} records of Northway, `)
  const times = growth(line)
  assert.ok(times < 2.2, `${times.toFixed(2)} times`)
})

// Where a run may be cut into words in many ways, this takes longer than anybody waits.
test('a line of dashes is read', { timeout: 30_000 }, () => {
  const line = (length: number): string => `They stole names and ${'-'.repeat(length)} of Acme.`
  const times = growth(line, 5_000)
  assert.ok(times < 2.2, `${times.toFixed(2)} times`)
})
