import type { Sha256 } from '#base/brand.ts'
import { sha256 } from '#base/ids.ts'
import { maybeRow, rows, type Db } from './db.ts'
import { findBlob, insertBlob } from './queries.ts'

/**
 * Stores bytes under the sha256 of their content, in the transaction of `db`, so that a document and its
 * original are stored together or not at all. The same bytes are stored once.
 */
export async function putBlob(db: Db, bytes: Uint8Array): Promise<Sha256> {
  const hash = sha256(bytes)
  const { buffer, byteOffset, byteLength } = bytes
  const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  await rows(db, insertBlob({ sha256: hash, base64 }))
  return hash
}

/** The bytes with that hash, or undefined. */
export async function findBlobBytes(db: Db, hash: Sha256): Promise<Uint8Array | undefined> {
  const row = await maybeRow(db, findBlob({ sha256: hash }))
  return row === undefined ? undefined : Buffer.from(row.base64, 'base64')
}
