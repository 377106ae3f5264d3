import { readdirSync } from 'node:fs'
import { readDocuments, type GoldDocument } from '../../bench/read-corpus.ts'

const folder = new URL('../texts/', import.meta.url)

/** The project's own texts to learn facts from; the format is described in `models/texts/README.md`. */
export const readTexts = (): readonly GoldDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readDocuments(new URL(name, folder)))
