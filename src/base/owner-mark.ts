import { stat, utimes } from 'node:fs/promises'
import { ownerOf, processTable } from './process-owner.ts'

/** How often a holder touches its mark, in milliseconds. */
const touchMs = 5000
/**
 * A holder whose process cannot be seen counts as gone when its mark has not been touched for this long, in
 * milliseconds.
 */
const goneMs = 60_000

/**
 * The content of a file that this process owns: process id, start time, and the machine and container in which
 * those mean something.
 */
export const ownerMark = (): string => `${ownerOf(process.pid)}\n${processTable()}\n`

/**
 * Keeps touching a file, so that those who cannot see this process know it is alive; returns a function that
 * stops it.
 */
export function keepTouched(path: string): () => void {
  const touch = setInterval(() => {
    const now = nowMs() / 1000
    utimes(path, now, now).catch(() => {})
  }, touchMs).unref()
  return () => clearInterval(touch)
}

/**
 * Whether the process that wrote `mark` into the file is alive: judged by process id and start time where it
 * can be seen from here, otherwise (another container on the same volume, another boot) by whether the file is
 * still being touched.
 */
export async function isOwnerLiving(path: string, mark: string): Promise<boolean> {
  const [owner = '', table] = mark.split('\n')
  const [pid = '', start = ''] = owner.split(' ')
  // Without a start time, a process with our own id may be one that was killed before us.
  const canSee = table === processTable() && (start !== '' || Number(pid) !== process.pid)
  return canSee ? owner === ownerOf(Number(pid)) : wasTouched(path)
}

export async function wasTouched(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && nowMs() - found.mtimeMs < goneMs
}

const nowMs = (): number => performance.timeOrigin + performance.now()
