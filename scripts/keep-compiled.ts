/**
 * Loaded before each test file: some two hundred files load much the same modules, and what was compiled for one serves
 * the others.
 */
import module from 'node:module'
import { fileURLToPath } from 'node:url'

module.enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/compiled-for-tests', import.meta.url)),
)
