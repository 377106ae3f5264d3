import { join } from 'node:path'
import { readCorpus } from '../../bench/read-corpus.ts'
import { findEntities } from '../../src/analysis/entities/find-entities.ts'
import { openReading, type Reading } from '../../src/analysis/reading.ts'
import type { DataClassId } from '../../src/data/data-classes.ts'
import { foldOf } from '../lib/logistic.ts'
import { readLines } from '../lib/read-lines.ts'
import { classOfGold } from './gold-classes.ts'

export const publicCorpora = ['casie', 'hibp', 'hhs-ocr'] as const
/** `own`: the half of our own modern reports that may be looked at. */
export const corpora = [...publicCorpora, 'own'] as const
export type Corpus = (typeof corpora)[number]

/** An annotated document, read as the analysis reads it; a field without gold is null. */
export interface GoldReading {
  readonly id: string
  readonly corpus: Corpus
  readonly fold: number
  readonly reading: Reading
  readonly classes: ReadonlySet<DataClassId> | null
  /** Neither right nor wrong. */
  readonly optionalClasses: ReadonlySet<DataClassId>
  readonly counts: readonly number[] | null
  readonly intervals: readonly { readonly from: string; readonly to: string }[] | null
}

interface GoldLine {
  readonly id: string
  readonly date: string | null
  readonly isBreach: boolean | null
  readonly fields: readonly string[]
  readonly dataKinds: readonly string[]
  readonly dataKindsOptional: readonly string[]
  readonly records: readonly { readonly value: number }[]
  readonly time: readonly { readonly from: string | null; readonly to: string | null }[]
}

/** Classes that the annotation can name; others are never counted as wrong. */
export const annotated: ReadonlySet<DataClassId> = new Set(Object.values(classOfGold).flat())

/** Reads the annotated breach reports of a folder; stories stay together in one fold. */
export function collect(directory: string, folds: number): readonly GoldReading[] {
  const lines = <T>(name: string): T[] => readLines<T>(join(directory, name))
  const published = publicCorpora.flatMap((corpus) => {
    const documents = new Map(
      lines<{ id: string; text: string; group?: string }>(`${corpus}.jsonl`).map((document) => [
        document.id,
        document,
      ]),
    )
    return lines<GoldLine>(`gold/${corpus}.gold.jsonl`).flatMap((gold) => {
      const document = documents.get(gold.id)
      if (document === undefined || gold.isBreach !== true) return []
      const { id, text, group } = document
      const reading = openReading({
        text,
        title: null,
        publishedAt: gold.date,
        siteName: null,
        url: null,
      })
      reading.entities = findEntities(reading).entities
      const has = (field: string, size: number): boolean => gold.fields.includes(field) && size > 0
      const intervals = gold.time.filter(
        (time): time is { from: string; to: string } => time.from !== null && time.to !== null,
      )
      return [
        {
          id,
          corpus,
          fold: foldOf(group ?? id, folds),
          reading,
          classes: has('dataKinds', gold.dataKinds.length) ? classesOf(gold.dataKinds) : null,
          optionalClasses: classesOf(gold.dataKindsOptional),
          counts: has('records', gold.records.length)
            ? gold.records.map(({ value }) => value)
            : null,
          intervals: has('time', intervals.length) ? intervals : null,
        },
      ]
    })
  })
  return [...published, ...collectOwn(folds)]
}

const classesOf = (kinds: readonly string[]): ReadonlySet<DataClassId> =>
  new Set(kinds.flatMap((kind) => classOfGold[kind] ?? []))

export function collectOwn(folds: number): readonly GoldReading[] {
  return readCorpus()
    .filter(({ split, isBreach }) => split === 'tune' && isBreach)
    .map(({ id, text, title, siteName, publishedAt, facts }) => {
      const reading = openReading({
        text,
        title: title || null,
        publishedAt,
        siteName: siteName || null,
        url: null,
      })
      reading.entities = findEntities(reading).entities
      const values = (field: string): readonly string[] =>
        (facts.get(field) ?? []).map(({ value }) => value)
      const intervals = values('date').map((value) => {
        const [, from = '', to = ''] = value.split(' ')
        return { from, to }
      })
      const classes = values('data').filter((value) => value.startsWith('+'))
      return {
        id,
        corpus: 'own',
        fold: foldOf(id, folds),
        reading,
        classes:
          classes.length > 0
            ? new Set(classes.map((value) => value.slice(1) as DataClassId))
            : null,
        optionalClasses: new Set(),
        counts: facts.has('count') ? values('count').map((value) => Number.parseInt(value)) : null,
        // Our gold is complete: where it has no date, every date of the text is of something else.
        intervals,
      }
    })
}
