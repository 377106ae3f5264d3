import { instant, sql } from '#store/sql.ts'
import type { MediaType, Origin } from './types.ts'

export interface DocumentRow {
  readonly id: string
  readonly sha256: string
  readonly mediaType: MediaType
  readonly origin: Origin
  readonly title: string | null
  readonly text: string
  readonly siteName: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly receivedAt: string
}

const columns = sql`id, sha256, media_type as "mediaType", origin, title, body as text,
  site_name as "siteName", published_at as "publishedAt", language,
  ${instant('received_at')} as "receivedAt"`

export const findDocument = (by: { id: string }) => sql<DocumentRow>`
  select ${columns} from documents where id = ${by.id}`

export const findDocumentByContent = (by: { sha256: string }) => sql<DocumentRow>`
  select ${columns} from documents where sha256 = ${by.sha256}`

/** Returns no row where the same content is stored already. */
export const insertDocument = (row: Omit<DocumentRow, 'origin'> & { origin: string }) => sql<{
  id: string
}>`
  insert into documents (id, sha256, media_type, origin, title, body, site_name, published_at, language, received_at)
  values (${row.id}, ${row.sha256}, ${row.mediaType}, ${row.origin}::jsonb, ${row.title}, ${row.text},
    ${row.siteName}, ${row.publishedAt}, ${row.language}, ${row.receivedAt}::timestamptz)
  on conflict (sha256) do nothing returning id`

/** `bands` is a JSON array of hashes as decimal text, one for each band. */
export const insertBands = (row: { documentId: string; bands: string }) => sql<object>`
  insert into document_bands (document_id, band, hash)
  select ${row.documentId}, ordinality::int, hash::bigint
  from jsonb_array_elements_text(${row.bands}::jsonb) with ordinality as given (hash, ordinality)
  on conflict do nothing`

export const listBandNeighbours = (by: { documentId: string }) => sql<{ id: string; text: string }>`
  select documents.id, documents.body as text from documents join (
    select other.document_id, count(*) as shared from document_bands mine
    join document_bands other on other.band = mine.band and other.hash = mine.hash
    where mine.document_id = ${by.documentId} and other.document_id <> mine.document_id
    group by other.document_id order by shared desc limit 20
  ) near on near.document_id = documents.id order by near.shared desc, documents.received_at`
