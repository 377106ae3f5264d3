// First bytes of binary formats are control characters.
/* oxlint-disable no-control-regex */

/** Formats that people submit by mistake, by their first bytes (as Latin-1), with what to do instead. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG\r\n|^\u00ff\u00d8\u00ff|^GIF8[79]a|^RIFF[\s\S]{4}WEBP|^II\*\0|^MM\0\*/, 'a picture'],
  [
    /^\u00d0\u00cf\u0011\u00e0/,
    'an Office file of the old kind (.doc, .xls) or one locked with a password',
  ],
  [/^\{\\rtf/, 'an RTF file'],
  [/^\u001f\u008b|^BZh[1-9]|^\u00fd7zXZ\0|^\u0028\u00b5\u002f\u00fd/, 'a compressed file'],
  [/^7z\u00bc\u00af|^Rar!\u001a/, 'an archive'],
  [/^MZ[\s\S]{30,}PE\0\0|^\u007fELF|^\u00ca\u00fe\u00ba\u00be/, 'a program'],
  [/^SQLite format 3\0/, 'a database'],
  [/^PAR1/, 'a Parquet table'],
  [/^[\s\S]{4}ftyp|^ID3|^OggS|^\u001aE\u00df\u00a3/, 'sound or video'],
]

/** What kind of file begins with these bytes, in words, where that is a known format without a readable report. */
export function findForeignFormat(head: string): string | null {
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? null
}
