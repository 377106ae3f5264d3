import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Identifies a process by its id and start time, since ids are reused; empty where no process has that id. */
export function ownerOf(pid: number): string {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return ''
  }
  return `${pid} ${startedAt(pid)}`
}

/** The start time in ticks since boot, where the system has /proc; otherwise empty, and the id alone must do. */
function startedAt(pid: number): string {
  try {
    // The program's name, in brackets, may contain spaces; the start time is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/**
 * Where process ids mean the same: one boot of a machine and, within it, one container (pid_namespaces(7)).
 * The host name where the system has no /proc.
 */
export function processTable(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}
