import type { Statement } from '#cases/index.ts'
import { noEntities, type Entities } from './entities/types.ts'
import { isWithinOther, type OtherIncident } from './other-incidents/find-other-incidents.ts'
import { readFiling, type Filing } from './filing/read-filing.ts'
import { readListing, type Listing } from './listing/read-listing.ts'
import { readNote, type Note } from './listing/read-note.ts'
import type { Sentence, TextModel, Voice } from './text-model.ts'
import { siteAtHead } from './named-site.ts'
import { firstFrom } from './text/first-from.ts'
import { buildTextModel } from './text/segment.ts'
import type { AnalysisInput } from './types.ts'
import { voiceAt } from './voice.ts'

/** One document while it is being read: what every extractor gets. */
export interface Reading {
  readonly input: AnalysisInput
  readonly model: TextModel
  /** Set where the document is a post that offers the data itself. */
  readonly listing: Listing | null
  /** Set where the document is, or begins with, a form on which an authority is notified. */
  readonly filing: Filing | null
  /** Set where the document is the note of somebody who watches forums and leak sites. */
  readonly note: Note | null
  /** Who is who; empty while the entities themselves are being found. */
  readonly entities: Entities
  /** Stretches that tell of incidents beside the document's own; empty while the entities are being found. */
  readonly otherIncidents: readonly OtherIncident[]
  /** Whether what stands at an offset is said of another incident. */
  isOfOther(offset: number): boolean
  /** The sentence that holds an offset, or the nearest one before it. */
  sentenceAt(offset: number): Sentence | undefined
  /** How the span is voiced; both ends lie in one sentence. */
  voiceOf(start: number, end: number): Voice
}

/** Finds one kind of fact in a document: pure, in order of `start`. */
export type Extractor = (reading: Reading) => Statement[]

/** A reading whose parties and other incidents are filled in as they are found. */
export type OpenReading = Reading & { entities: Entities; otherIncidents: readonly OtherIncident[] }

/** Opens a document for the extractors. */
export function openReading(given: AnalysisInput): OpenReading {
  const model = buildTextModel(given.text)
  const input = { ...given, siteName: given.siteName ?? siteAtHead(model) }
  const listing = readListing(model, input.siteName)
  const filing = listing === null ? readFiling(model.text) : null
  const reading: OpenReading = {
    input,
    model,
    listing,
    filing,
    note: listing === null && filing === null ? readNote(model.text) : null,
    entities: noEntities,
    otherIncidents: [],
    isOfOther: (offset) => isWithinOther(reading.otherIncidents, offset),
    sentenceAt: (offset) => sentenceAt(model.sentences, offset),
    voiceOf: (start, end) => {
      const sentence = sentenceAt(model.sentences, start)
      return sentence ? voiceAt(sentence, start, end, reading.entities) : silence
    },
  }
  return reading
}

const silence: Voice = { modality: 'reported', assertedBy: 'publisher', generic: false }

const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[Math.max(0, firstFrom(sentences, offset + 1) - 1)]
