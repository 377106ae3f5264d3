/** What a schema says of one value that does not fit. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * A fault in words, with its place: `affected[2].count: expected number, found string`. The words that zod begins with
 * ("Invalid input") say nothing that the rest does not, and what it calls undefined is not there.
 */
export const sayFault = ({ path, message }: Fault): string => {
  const said = message
    .replace(/^Invalid (?:input|option): /, '')
    .replace(/\breceived undefined$/, 'found nothing')
    .replace(/\breceived (?=\w+$)/, 'found ')
  return `${placeOf(path)}: ${said}`
}

/** `affected[2].count` */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the document'
    : path
        .map((part, i) =>
          typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`,
        )
        .join('')
