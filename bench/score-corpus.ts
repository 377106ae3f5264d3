/**
 * Scores the analysis on the project's own documents, or on a file of others with gold in the same format:
 * `node bench/score-corpus.ts [--file FILE]... [--split tune|report|apart] [--only PREFIX] [--errors]`. Precision and recall of
 * each field, and how often the modality of a right fact is right.
 */
import { parseArgs } from 'node:util'
import { analyzeReport, type Report } from '#analysis/index.ts'
import type { CaseFacts } from '#cases/index.ts'
import { readApart, readCorpus, readDocuments, type GoldDocument } from './read-corpus.ts'

const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true },
    only: { type: 'string' },
    split: { type: 'string' },
    errors: { type: 'boolean' },
    json: { type: 'boolean' },
  },
})
const corpus = (): readonly GoldDocument[] =>
  values.split === 'apart' ? readApart() : readCorpus()
const documents = (values.file?.flatMap((file) => readDocuments(file)) ?? corpus()).filter(
  ({ id, split }) =>
    (values.split === undefined || split === values.split) &&
    (values.only === undefined || id.startsWith(values.only)),
)

interface Tally {
  right: number
  wrong: number
  missed: number
  modalityRight: number
  modalityKnown: number
}
const tallies = new Map<string, Tally>()
const tallyOf = (field: string): Tally => {
  const found = tallies.get(field) ?? {
    right: 0,
    wrong: 0,
    missed: 0,
    modalityRight: 0,
    modalityKnown: 0,
  }
  tallies.set(field, found)
  return found
}
const errors: string[] = []

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:inc|ltd|llp|plc|group|the)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
const sameName = (a: string, b: string): boolean => {
  const [x, y] = [key(a), key(b)]
  return x === y || (Math.min(x.length, y.length) > 4 && (x.includes(y) || y.includes(x)))
}

interface Fact {
  readonly value: string
  readonly modality: string
}

/** Fields whose gold is complete: what is found beside it is wrong. */
const fields: readonly {
  readonly field: string
  readonly found: (facts: CaseFacts) => readonly Fact[]
  readonly same: (gold: string, found: string) => boolean
}[] = [
  {
    field: 'victim',
    found: (c) => c.victims.map((f) => ({ ...f, value: f.name })),
    same: sameName,
  },
  {
    field: 'third-party',
    found: (c) => c.thirdParties.map((f) => ({ ...f, value: f.name ?? '-' })),
    same: (gold, found) => {
      const [name = ''] = gold.split(' | ')
      return name === '-' ? found === '-' : sameName(name, found)
    },
  },
  {
    field: 'platform',
    found: (c) => c.platforms.map((f) => ({ ...f, value: f.name })),
    same: sameName,
  },
  { field: 'actor', found: (c) => c.actors.map((f) => ({ ...f, value: f.name })), same: sameName },
  {
    field: 'data',
    found: (c) => c.dataClasses.map((f) => ({ ...f, value: `${f.exposed ? '+' : '-'}${f.class}` })),
    same: (gold, found) => gold === found,
  },
  {
    field: 'count',
    found: (c) =>
      c.recordCounts
        .filter(({ scope }) => scope !== 'sample')
        .map((f) => ({ ...f, value: `${f.count} ${f.unit} ${f.scope}` })),
    same: (gold, found) =>
      gold.split(' ')[0] === found.split(' ')[0] && gold.split(' ')[2] === found.split(' ')[2],
  },
  {
    field: 'technique',
    found: (c) => c.techniques.map((f) => ({ ...f, value: f.id })),
    // Some gold has the words of the text behind the id.
    same: (gold, found) => gold.split(' | ')[0] === found,
  },
  {
    field: 'date',
    found: (c) =>
      c.dates
        .filter(({ kind }) => kind === 'occurred' || kind === 'discovered')
        .map((f) => ({ ...f, value: `${f.kind} ${f.from} ${f.to}` })),
    same: (gold, found) => gold === found,
  },
  {
    field: 'sector',
    found: (c) => c.sectors.map(({ name }) => ({ value: name, modality: '' })),
    same: (gold, found) => gold === found,
  },
]
/** Fields that gold names only where the text makes them a fact of weight: recall alone is counted. */
const openFields = [
  { field: 'place', found: (c: CaseFacts) => c.places.map(({ name }) => name) },
  { field: 'brand', found: (c: CaseFacts) => c.brands.map(({ name }) => name) },
  { field: 'regime', found: (c: CaseFacts) => c.regimes.map(({ name }) => name) },
]

for (const document of documents) score(document)

function score(document: GoldDocument): void {
  const report = analyzeReport(
    { ...document, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  )
  compareDecision(document, report)
  if (!document.isBreach || report.case === undefined) {
    for (const { field } of fields) tallyOf(field).missed += document.facts.get(field)?.length ?? 0
    return
  }
  for (const { quote, start, end } of report.statements) {
    if (document.text.slice(start, end) !== quote)
      errors.push(`${document.id} span ${start}-${end} is not its quote`)
  }
  for (const { field, found, same } of fields) {
    compare(document, { field, found: found(report.case), same })
  }
  for (const { field, found } of openFields) {
    for (const { value } of document.facts.get(field) ?? []) {
      const hit = found(report.case).some((name) => sameName(name, value))
      tallyOf(field)[hit ? 'right' : 'missed']++
      if (!hit) errors.push(`${document.id} ${field} missed ${value}`)
    }
  }
  compareSale(document, report.case)
  const status = tallyOf('status')
  if (report.case.status === document.status) status.right++
  else {
    status.wrong++
    status.missed++
    errors.push(`${document.id} status ${report.case.status}, gold ${document.status}`)
  }
}

function compareDecision({ id, isBreach }: GoldDocument, report: Report): void {
  const tally = tallyOf('breach')
  if (isBreach && report.isBreachReport) tally.right++
  else if (isBreach) tally.missed++
  else if (report.isBreachReport) tally.wrong++
  if (isBreach !== report.isBreachReport) errors.push(`${id} breach ${report.isBreachReport}`)
}

function compare(
  { id, facts }: GoldDocument,
  {
    field,
    found,
    same,
  }: {
    readonly field: string
    readonly found: readonly Fact[]
    readonly same: (gold: string, found: string) => boolean
  },
): void {
  const gold = facts.get(field) ?? []
  const tally = tallyOf(field)
  const used = new Set<Fact>()
  for (const { value, modality } of gold) {
    const hit = found.find((fact) => !used.has(fact) && same(value, fact.value))
    if (hit === undefined) {
      tally.missed++
      errors.push(`${id} ${field} missed ${value}`)
      continue
    }
    used.add(hit)
    tally.right++
    if (modality === '') continue
    tally.modalityKnown++
    if (hit.modality === modality) tally.modalityRight++
    else errors.push(`${id} ${field} ${value} is ${hit.modality}, gold ${modality}`)
  }
  for (const fact of found) {
    if (used.has(fact) || gold.some(({ value }) => same(value, fact.value))) continue
    tally.wrong++
    errors.push(`${id} ${field} extra ${fact.value} (${fact.modality})`)
  }
}

function compareSale({ id, facts }: GoldDocument, found: CaseFacts): void {
  const gold = facts.get('sale')?.[0]?.value
  if (gold === undefined) {
    if (found.sale !== null) {
      tallyOf('sale').wrong++
      errors.push(`${id} sale extra`)
    }
    return
  }
  const { sale } = found
  for (const part of gold.split(/ (?=\w+=)/)) {
    const [name = '', value = ''] = part.split('=')
    const given = {
      forum: sale?.forum ?? '-',
      price: sale?.price === null || sale === null ? '-' : String(sale.price),
      currency: sale?.currency ?? '-',
      seller: sale?.seller ?? '-',
      sample: sale?.sample === true ? 'yes' : 'no',
    }[name]
    const hit =
      sale !== null &&
      given !== undefined &&
      (given === value || (value !== '-' && sameName(given, value)))
    tallyOf('sale')[hit ? 'right' : 'missed']++
    if (!hit) errors.push(`${id} sale ${name} ${given}, gold ${value}`)
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '    -' : (part / whole).toFixed(3)
const figures: Record<
  string,
  { precision: number; recall: number; f1: number; modality: number | null }
> = {}
console.log(
  `${documents.length} documents${values.split === undefined ? '' : `, split ${values.split}`}`,
)
console.log('field        precision recall    F1  modality  (right/wrong/missed)')
for (const [field, { right, wrong, missed, modalityRight, modalityKnown }] of tallies) {
  const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed)
  figures[field] = {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f1,
    modality: modalityKnown === 0 ? null : modalityRight / modalityKnown,
  }
  console.log(
    `${field.padEnd(12)} ${share(right, right + wrong).padStart(9)} ${share(right, right + missed).padStart(6)} ${f1.toFixed(3)} ${share(modalityRight, modalityKnown).padStart(9)}  (${right}/${wrong}/${missed})`,
  )
}
if (values.errors === true) for (const error of errors) console.log(error)
if (values.json === true) console.log(JSON.stringify(figures))
