import type { Context as HonoContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refusal } from '#base/errors.ts'
import { endpoints } from './contract.ts'
import { refuse } from './refuse.ts'
import type { Env } from './route.ts'

/** Endpoints that carry documents; all others take small bodies. */
const documentPaths: ReadonlySet<string> = new Set([
  endpoints.addReport.path,
  endpoints.analyzeText.path,
])
/** Evidence of a submission may come with its file. */
const carriesFile = (path: string): boolean =>
  documentPaths.has(path) || /^\/api\/cases\/[^/]+\/duties\/[^/]+\/submissions$/.test(path)
const smallBody = 256 * 1024
/** Room for the boundaries of a form, and for the escapes of JSON. */
const envelope = 1024 * 1024

/** Refuses a body that is larger than its endpoint takes. */
export function limitBodies(maxDocumentBytes: number) {
  const limited = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () =>
        refuse(
          refusal(
            'INPUT_TOO_LARGE',
            `The request is larger than the ${maxSize} bytes allowed here. Nothing was kept. Shorten it, or raise BREAKWATER_MAX_DOCUMENT_BYTES.`,
          ),
        ),
    })
  const forDocuments = limited(maxDocumentBytes + envelope)
  const forOthers = limited(smallBody)
  return (c: HonoContext<Env>, next: () => Promise<void>) =>
    // Leaks have no limit but the disk: they are encrypted to it as they come, never held in memory.
    c.req.path === endpoints.uploadExposureFile.path && c.req.method === 'POST'
      ? next()
      : carriesFile(c.req.path)
        ? forDocuments(c, next)
        : forOthers(c, next)
}
