import { toApiError } from '#api/client.ts'
import { exposureUploaded, pathTo, type ResponseOf } from '#api/contract.ts'
import { Unreachable } from './api.ts'
import { askSession } from './session.ts'

/**
 * Sends one file as it is. A file may take hours, and a browser reads no answer before the last byte is out: so it is
 * asked first whether anybody is still signed in.
 */
export async function uploadLeakFile(
  file: File,
  onSent: (bytes: number) => void,
): Promise<ResponseOf<'uploadExposureFile'>> {
  await askSession()
  return send(file, onSent)
}

/** By XMLHttpRequest, because `fetch` does not tell how much has gone out. */
function send(
  file: File,
  onSent: (bytes: number) => void,
): Promise<ResponseOf<'uploadExposureFile'>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', pathTo('uploadExposureFile', { query: { name: file.name } }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded))
    request.addEventListener('error', () => reject(new Unreachable('no answer')))
    request.addEventListener('load', () => {
      const body = parse(request.responseText)
      const answer = exposureUploaded.safeParse(body)
      if (request.status < 300 && answer.success) resolve(answer.data)
      else reject(toApiError(request.status, body))
    })
    request.send(file)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
