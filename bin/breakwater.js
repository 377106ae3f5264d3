#!/usr/bin/env node
// Starts the program on Node 26. Any Node >= 20 gets this far; older ones hand over to the runtime
// that the npm package `node` brought along.
import { spawn } from 'node:child_process'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import v8 from 'node:v8'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'src', 'cli', 'main.ts')
// Compiled code is kept beside the packages, where only those who install can write; it saves 0.3 s a start.
// What the program keeps between starts (`base/keep-between-starts.ts`) lies there too.
const compiled = join(root, 'node_modules', '.cache', 'compiled')
// A regular expression is compiled once, to machine code. By default it first runs as bytecode and is compiled
// again at its second use, and the analysis has hundreds that run all the time: this saves 0.3 s a start.
// (`--no-regexp-tier-up` says the same, but set in a running engine it crashes on what was compiled before.)
const engine = '--regexp-tier-up-ticks=0'
const major = Number(process.versions.node.split('.')[0])

if (major >= 26) {
  process.argv[1] = main
  // Before the cache is opened, which is kept apart by the settings of the engine.
  v8.setFlagsFromString(engine)
  module.enableCompileCache(compiled)
  await import(pathToFileURL(main).href)
} else {
  handOver()
}

function handOver() {
  let runtime
  try {
    const require = createRequire(import.meta.url)
    runtime = join(dirname(require.resolve('node/package.json')), 'bin', 'node')
  } catch {
    process.stderr.write(
      `Breakwater needs Node 26 and this is Node ${process.versions.node}. The npm package "node" ` +
        'that brings it is not installed. Run "npm ci" in the folder of Breakwater.\n',
    )
    process.exit(1)
  }
  const child = spawn(runtime, [engine, main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {
    // A terminal sends Ctrl-C to both processes already, and the child decides when it is done.
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  child.on('error', (error) => {
    process.stderr.write(`Cannot start ${runtime}: ${error.message}. Run "npm ci" again.\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 143))
  })
}
