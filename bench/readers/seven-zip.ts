import sevenZip, { type SevenZipModuleFactory } from '7z-wasm'

// The package exports the function itself, its types a module with a default.
const loadSevenZip = sevenZip as unknown as SevenZipModuleFactory

/** An archive that 7-Zip itself writes; switches such as `-psecret` or `-tbzip2` are its own. */
export async function sevenZipOf(
  files: Readonly<Record<string, Buffer>>,
  switches: readonly string[] = [],
): Promise<Buffer> {
  const engine = await loadSevenZip({ print: () => {}, printErr: () => {} })
  const { FS } = engine
  FS.mkdir('/work')
  FS.chdir('/work')
  const folders = Object.keys(files).flatMap((name) =>
    [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index)),
  )
  for (const folder of new Set(folders)) FS.mkdir(folder)
  for (const [name, bytes] of Object.entries(files)) FS.writeFile(name, bytes)
  engine.callMain(['a', '-mx=1', ...switches, 'archive', ...Object.keys(files)])
  // 7-Zip adds the ending of the kind it writes.
  const kind = switches.find((given) => given.startsWith('-t'))?.slice(2) ?? '7z'
  return Buffer.from(FS.readFile(`archive.${kind === 'bzip2' ? 'bz2' : kind}`))
}
