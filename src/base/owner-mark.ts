import { stat, utimes } from 'node:fs/promises'
import { ownerOf, processTable } from './process-owner.ts'

/** So often a holder touches its mark; milliseconds. */
const touchMs = 5000
/** So long after that a holder counts as gone for those who cannot see its process; milliseconds. */
const goneMs = 60_000

/** What a file says that belongs to this process: its number and start, and where these mean something. */
export const ownerMark = (): string => `${ownerOf(process.pid)}\n${processTable()}\n`

/** Shows those who cannot see this process that it lives; returns how to end that. */
export function keepTouched(path: string): () => void {
  const touch = setInterval(() => {
    const now = nowMs() / 1000
    utimes(path, now, now).catch(() => {})
  }, touchMs).unref()
  return () => clearInterval(touch)
}

/**
 * Whether the process that wrote `mark` into the file lives: by its number and start where it can be seen
 * from here, else (another container on the same volume, another boot) by whether the file is touched.
 */
export async function isOwnerLiving(path: string, mark: string): Promise<boolean> {
  const [owner = '', table] = mark.split('\n')
  const [pid = '', start = ''] = owner.split(' ')
  // Without its start a process of our own number may be one that was killed before us.
  const canSee = table === processTable() && (start !== '' || Number(pid) !== process.pid)
  return canSee ? owner === ownerOf(Number(pid)) : wasTouched(path)
}

export async function wasTouched(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && nowMs() - found.mtimeMs < goneMs
}

const nowMs = (): number => performance.timeOrigin + performance.now()
