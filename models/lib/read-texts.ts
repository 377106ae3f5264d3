import { readdirSync } from 'node:fs'
import { readDocuments, type GoldDocument } from '../../bench/read-corpus.ts'

/** The project's own texts to learn from: `parties` with those concerned as gold, `texts` with all facts; each folder has a README. */
export function readTexts(name: 'parties' | 'texts'): readonly GoldDocument[] {
  const folder = new URL(`../${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readDocuments(new URL(file, folder)))
}
