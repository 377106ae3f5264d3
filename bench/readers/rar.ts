import { crc32 } from 'node:zlib'

/** Seven bits a byte, lowest first; the eighth says that more follow. */
function number(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest % 128) | (rest >= 128 ? 128 : 0))
    rest = Math.floor(rest / 128)
  } while (rest > 0)
  return Buffer.from(bytes)
}

function checked(content: Buffer): Buffer {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(content))
  return Buffer.concat([sum, content])
}

const header = (...fields: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(fields)
  return checked(Buffer.concat([number(content.length), content]))
}

/** A RAR 5.0 archive of files that are stored as they are (RAR 5.0 archive format, rarlab.com/technote.htm). */
export function rarOf(files: Readonly<Record<string, Buffer>>): Buffer {
  const [main, file, end] = [number(1), number(2), number(5)]
  const [none, hasData, hasSum, unix] = [number(0), number(2), number(4), number(1)]
  const blocks = Object.entries(files).flatMap(([name, bytes]) => {
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(bytes))
    const size = number(bytes.length)
    const title = Buffer.from(name)
    return [
      header(
        file,
        hasData,
        size,
        hasSum,
        size,
        number(0o100644),
        sum,
        none,
        unix,
        number(title.length),
        title,
      ),
      bytes,
    ]
  })
  return Buffer.concat([
    Buffer.from('Rar!\u001a\u0007\u0001\0', 'latin1'),
    header(main, none, none),
    ...blocks,
    header(end, none, none),
  ])
}
