import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is the folder itself or lies below it, judged by the two texts alone: links are not followed. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)
}
