/**
 * The rules of ARCHITECTURE.md, run as tests: who may import whom, by which door, and how long a
 * file may grow. To let one module use another, add its name to the row below and say why in the
 * commit message.
 */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'
import { describe, it } from 'node:test'
import { parseSync } from 'oxc-parser'

/** Rows stand in the order data flows. A module may import only rows above it, as listed. */
const mayImport: Record<string, readonly string[]> = {
  base: [],
  data: ['base'],
  store: ['base'],
  accounts: ['base', 'store'],
  // Accounts: a task is given to somebody who has one.
  cases: ['base', 'data', 'store', 'accounts'],
  intake: ['base', 'data', 'store'],
  analysis: ['base', 'data', 'store', 'cases', 'intake'],
  // Analysis: what a measurement puts into a case changes its insights and tasks.
  exposure: ['base', 'data', 'store', 'cases', 'intake', 'analysis'],
  // Its engine and regimes are pure (tested below); its records of what was done need the store.
  obligations: ['base', 'data', 'store', 'cases', 'exposure'],
  // Reports to authorities leave by the same printing works as advisories.
  // Intake: an advisory quotes the documents of its case.
  sharing: ['base', 'data', 'store', 'cases', 'intake', 'analysis', 'obligations'],
  jobs: ['*'],
  api: ['*'],
  // The command line starts the other doors: `serve` and `worker`.
  cli: ['*', 'jobs', 'api'],
}
const modules = Object.keys(mayImport)
const surfaces = ['jobs', 'api', 'cli']
/** Shared floors: their files are imported one by one, so they have no front door. */
const floors = ['base', 'data', 'store']
const maxLines = 500

const files = globSync('src/*/**/*.ts').map((file) => {
  const text = readFileSync(file, 'utf8')
  return { file, text, from: file.split('/')[1] ?? '', imports: importsOf(file, text) }
})

/**
 * Module paths under src/ that a file names, type-only imports included: `cases/index.ts`. What a test takes from
 * `test/helpers` crosses no border.
 */
function importsOf(file: string, text: string): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module
  const named = [
    ...staticImports.map((found) => found.moduleRequest.value),
    ...staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
    ...dynamicImports.map((found) =>
      text.slice(found.moduleRequest.start + 1, found.moduleRequest.end - 1),
    ),
  ]
  return named.flatMap((name) => {
    if (name === undefined || name === '../../package.json') return []
    if (file.endsWith('.test.ts') && /^(\.\.\/)+test\/helpers\//.test(name)) return []
    if (name?.startsWith('#')) return [name.slice(1)]
    if (name?.startsWith('.')) return [posix.join(dirname(file), name).replace(/^src\//, '')]
    return []
  })
}

/** Lines of a test file at which it waits though a test, or a contract of tests, is named before or is waited for. */
function waitsAfterTests(file: string): number[] {
  const text = readFileSync(file, 'utf8')
  let names = false
  return parseSync(file, text).program.body.flatMap((statement) => {
    const [named, awaited] =
      /^(await )?(describe|it|\w+Contract)\(/.exec(text.slice(statement.start)) ?? []
    const isFault = awaited !== undefined || (names && waits(statement))
    names ||= named !== undefined
    return isFault ? [text.slice(0, statement.start).split('\n').length] : []
  })
}

/** Whether a part of a program waits where it stands, not in a function that it only defines. */
function waits(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false
  if (Array.isArray(part)) return part.some(waits)
  const type = 'type' in part ? String(part.type) : ''
  if (type === 'AwaitExpression' || ('await' in part && part.await === true)) return true
  return !type.includes('Function') && Object.values(part).some(waits)
}

const page = readFileSync('ARCHITECTURE.md', 'utf8')
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, quoted = '']) => quoted)

describe('architecture', () => {
  it('is what the page says', () => {
    const rows = [...page.matchAll(/^\| (`.+?) \|.*\| (.+?) \|$/gm)]
    const told = rows.flatMap(([, folders = '', allowed = '']) =>
      quotedIn(folders).map((folder): [string, string[]] => [folder, quotedIn(allowed)]),
    )
    // Doors are told of together: "all rooms".
    const listed = Object.entries(mayImport).map(([folder, allowed]): [string, string[]] => [
      folder,
      allowed.filter((other) => other !== '*' && !surfaces.includes(other)),
    ])
    assert.deepEqual(Object.fromEntries(told), Object.fromEntries(listed))
  })

  it('has every file that the page names', () => {
    const named = quotedIn(page).flatMap((quoted) => /^[\w.-]+\/[\w/.-]+\.ts\b/.exec(quoted) ?? [])
    assert.ok(named.length > 10)
    assert.deepEqual(
      named.filter((path) => !existsSync(path) && !existsSync(posix.join('src', path))),
      [],
    )
  })

  it('lists every folder of src, and only imports rows above', () => {
    assert.deepEqual(
      [...new Set(globSync('src/*').map((path) => basename(path)))].sort(),
      [...modules].sort(),
    )
    for (const [i, name] of modules.entries()) {
      for (const other of mayImport[name] ?? []) {
        assert.ok(
          other === '*' || modules.indexOf(other) < i,
          `${name} lists ${other}, which stands below it`,
        )
      }
    }
  })

  it('imports only what its row allows', () => {
    const faults = files.flatMap(({ file, from, imports }) =>
      imports.flatMap((path) => {
        const to = path.split('/')[0] ?? ''
        const allowed = mayImport[from] ?? []
        if (to === from || allowed.includes(to)) return []
        if (allowed.includes('*') && !surfaces.includes(to)) return []
        return [`${file} imports ${path}: ${from} may import ${allowed.join(', ') || 'nothing'}`]
      }),
    )
    assert.deepEqual(faults, [])
  })

  it('enters another module by its front door', () => {
    const faults = files.flatMap(({ file, from, imports }) =>
      imports.flatMap((path) => {
        const [to = '', ...rest] = path.split('/')
        if (to === from || floors.includes(to) || rest.join('/') === 'index.ts') return []
        return [`${file} imports ${path}: use #${to}/index.ts`]
      }),
    )
    assert.deepEqual(faults, [])
  })

  it('keeps the browser behind the API contract', () => {
    const faults = globSync('web/**/*.{ts,tsx}').flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8'))
        .filter((path) => !path.startsWith('web/'))
        .filter((path) => path !== 'api/contract.ts' && path !== 'api/client.ts')
        .map((path) => `${file} imports ${path}: use #api/contract.ts or #api/client.ts`),
    )
    assert.deepEqual(faults, [])
  })

  it('writes SQL in queries.ts only', () => {
    const faults = files.filter(
      ({ file, from, imports }) =>
        from !== 'store' &&
        imports.some((path) => path === 'store/sql.ts' || path === 'store/bulk-sql.ts') &&
        !/\/(queries(\.test)?|bulk-engine\.test)\.ts$/.test(file),
    )
    assert.deepEqual(
      faults.map(({ file }) => file),
      [],
    )
  })

  it('keeps the rules of law pure', () => {
    const faults = files.flatMap(({ file, imports }) =>
      /^src\/obligations\/(engine|regimes)\//.test(file)
        ? imports
            .filter((path) => !/^(base|data|obligations\/(engine|regimes))\//.test(path))
            .map((path) => `${file} imports ${path}`)
        : [],
    )
    assert.deepEqual(faults, [])
  })

  it('opens every front door with a page of documentation', () => {
    const bare = files.filter(
      ({ file, text }) => file.endsWith('/index.ts') && !text.startsWith('/**'),
    )
    assert.deepEqual(
      bare.map(({ file }) => file),
      [],
    )
  })

  it('waits for nothing once a file has named its first test', () => {
    // Whatever `after` was given at the top of a file runs as soon as the tests named so far have ended: while the
    // file waits, databases and servers of tests yet to be named would be closed.
    const faults = globSync('{src,test,bench,web}/**/*.test.ts').flatMap((file) =>
      waitsAfterTests(file).map((line) => `${file}:${line} waits, and tests are named before`),
    )
    assert.deepEqual(faults, [])
  })

  it(`keeps files under ${maxLines} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length > maxLines)
    assert.deepEqual(
      long.map(({ file }) => file),
      [],
    )
  })
})
