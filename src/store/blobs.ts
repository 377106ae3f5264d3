import type { Sha256 } from '#base/brand.ts'

/** Bytes kept by the sha256 of their content; writing the same bytes twice keeps one copy. */
export interface Blobs {
  put(bytes: Uint8Array): Promise<Sha256>
  get(sha256: Sha256): Promise<Uint8Array | undefined>
}
