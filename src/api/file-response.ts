import { previewPolicy } from './guard.ts'

/** A response with a file: never cached, and never run in the console's origin. */
export function file({
  bytes,
  mediaType,
  fileName,
  disposition = 'attachment',
}: {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName: string
  readonly disposition?: 'attachment' | 'inline'
}): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `${disposition}; filename="${fileName}"`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': previewPolicy(mediaType),
      'x-frame-options': 'SAMEORIGIN',
    },
  })
}
