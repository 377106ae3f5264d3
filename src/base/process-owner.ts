import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process by number and start, since numbers are given again; empty where there is none of that number. */
export function ownerOf(pid: number): string {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return ''
  }
  return `${pid} ${startedAt(pid)}`
}

/** Ticks since boot where the system has /proc, else nothing: then the number alone must do. */
function startedAt(pid: number): string {
  try {
    // The name of the program, in brackets, may hold blanks; the start is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/**
 * Where numbers of processes mean the same: one boot of a machine and, in it, one container
 * (pid_namespaces(7)). The machine's name where the system has no /proc.
 */
export function processTable(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}
