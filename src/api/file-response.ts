import { previewPolicy } from './guard.ts'

/** A file as an answer: never cached, never run under the console's address. */
export function file(
  bytes: Uint8Array,
  mediaType: string,
  name: string,
  disposition: 'attachment' | 'inline',
): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `${disposition}; filename="${name}"`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': previewPolicy(mediaType),
      'x-frame-options': 'SAMEORIGIN',
    },
  })
}
