import { join } from 'node:path'
import { readCorpus, type GoldDocument } from '../../bench/read-corpus.ts'
import { findEntities } from '../../src/analysis/entities/find-entities.ts'
import { openReading, type Reading } from '../../src/analysis/reading.ts'
import type { DataClassId } from '../../src/data/data-classes.ts'
import type { JudgeUnseen } from '../event/fit-event.ts'
import { foldOf } from '../lib/logistic.ts'
import { readLines } from '../lib/read-lines.ts'
import { readTexts } from '../lib/read-texts.ts'
import { classOfGold } from './gold-classes.ts'

export const publicCorpora = ['casie', 'hibp', 'hhs-ocr'] as const
/** `own`: the half of our own modern reports that may be looked at; `texts`: those of ours that are written to be learned from. */
export const corpora = [...publicCorpora, 'own', 'texts'] as const
export type Corpus = (typeof corpora)[number]

/** Days that gold names; what they are the days of is null where the annotation does not say. */
export interface GoldDays {
  readonly from: string
  readonly to: string
  readonly kind: string | null
}

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
  readonly dates: readonly GoldDays[] | null
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

/** Reads the annotated breach reports of a folder and our own; stories stay together in one fold. */
export function collect(
  directory: string,
  folds: number,
  judgeEvents: JudgeUnseen,
): readonly GoldReading[] {
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
      judgeEvents(reading, group ?? id)
      reading.entities = findEntities(reading).entities
      const has = (field: string, size: number): boolean => gold.fields.includes(field) && size > 0
      const dates = gold.time.flatMap(({ from, to }) =>
        from === null || to === null ? [] : [{ from, to, kind: null }],
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
          dates: has('time', dates.length) ? dates : null,
        },
      ]
    })
  })
  return [
    ...published,
    ...collectOwn(folds, judgeEvents),
    ...readTexts('texts').flatMap((document) => toGold(document, 'texts', folds, judgeEvents)),
  ]
}

/** The half of our own reports that may be looked at; without `judgeEvents` the event model of the product reads them. */
export const collectOwn = (folds: number, judgeEvents?: JudgeUnseen): readonly GoldReading[] =>
  readCorpus().flatMap((document) => toGold(document, 'own', folds, judgeEvents))

const classesOf = (kinds: readonly string[]): ReadonlySet<DataClassId> =>
  new Set(kinds.flatMap((kind) => classOfGold[kind] ?? []))

/** A report in the format of `bench/corpus`, if it may be looked at. */
function toGold(
  { id, split, isBreach, text, title, siteName, publishedAt, facts }: GoldDocument,
  corpus: Corpus,
  folds: number,
  judgeEvents?: JudgeUnseen,
): readonly GoldReading[] {
  if (split !== 'tune' || !isBreach) return []
  const reading = openReading({
    text,
    title: title || null,
    publishedAt: publishedAt || null,
    siteName: siteName || null,
    url: null,
  })
  judgeEvents?.(reading, id)
  reading.entities = findEntities(reading).entities
  const values = (field: string): readonly string[] =>
    (facts.get(field) ?? []).map(({ value }) => value)
  const classes = values('data').filter((value) => value.startsWith('+'))
  return [
    {
      id,
      corpus,
      fold: foldOf(id, folds),
      reading,
      classes:
        classes.length > 0 ? new Set(classes.map((value) => value.slice(1) as DataClassId)) : null,
      optionalClasses: new Set(),
      counts: facts.has('count') ? values('count').map((value) => Number.parseInt(value)) : null,
      // The gold is complete: where it has no date, every date of the text is of something else.
      dates: [...values('date'), ...values('dated')].map((value) => {
        const [kind = '', from = '', to = ''] = value.split(' ')
        return { kind, from, to }
      }),
    },
  ]
}
