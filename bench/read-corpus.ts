import { readFileSync } from 'node:fs'

export interface GoldFact {
  readonly value: string
  readonly modality: string
}

export interface GoldDocument {
  readonly id: string
  readonly split: string
  readonly title: string
  readonly publishedAt: string
  readonly siteName: string
  readonly text: string
  readonly isBreach: boolean
  readonly status: string | null
  /** Lines of gold by field, as written: `value | modality`. */
  readonly facts: ReadonlyMap<string, readonly GoldFact[]>
}

const files = [
  'forum-posts.txt',
  'third-party-stories.txt',
  'follow-ups.txt',
  'no-breach.txt',
  'modern-reports.txt',
  'fresh-reports.txt',
  'styles.txt',
  'plain-reports.txt',
  'unseen-reports.txt',
  'other-styles.txt',
  'later-styles.txt',
  'chains.txt',
  'notices.txt',
  'claims.txt',
  'stories.txt',
  'pages.txt',
  'papers.txt',
]
/** Texts of other kinds, kept apart from the figures that are compared over time; `split: apart`. */
const filesApart = ['apart.txt']

/** The project's own gold documents; the format is described in `corpus/README.md`. */
export const readCorpus = (): readonly GoldDocument[] => read(files)

/** Documents that are only scored. */
export const readApart = (): readonly GoldDocument[] => read(filesApart)

const read = (names: readonly string[]): readonly GoldDocument[] =>
  names.flatMap((name) => readDocuments(new URL(`corpus/${name}`, import.meta.url)))

/** Gold documents of one file, of this project or of anybody's. */
export const readDocuments = (file: string | URL): readonly GoldDocument[] =>
  readFileSync(file, 'utf8').split(/^=== /m).slice(1).map(parse)

function parse(block: string): GoldDocument {
  const cut = block.indexOf('\n---\n')
  const [id = '', ...lines] = block.slice(0, cut).split('\n')
  const facts = new Map<string, GoldFact[]>()
  const plain = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const field = line.slice(0, at)
    const rest = line.slice(at + 1).trim()
    plain.set(field, rest)
    const parts = rest.split(' | ')
    const modality = parts.length > 1 ? (parts.pop() ?? '') : ''
    const values = field === 'data' ? (parts[0] ?? '').split(' ') : [parts.join(' | ')]
    facts.set(field, [...(facts.get(field) ?? []), ...values.map((value) => ({ value, modality }))])
  }
  return {
    id: id.trim(),
    split: plain.get('split') ?? '',
    title: plain.get('title') ?? '',
    publishedAt: plain.get('published') ?? '',
    siteName: plain.get('site') ?? '',
    text: block.slice(cut + 5).trim(),
    isBreach: plain.get('breach') === 'yes',
    status: plain.get('status') ?? null,
    facts,
  }
}
