/** `npm run pages`: writes `docs/regimes.md` and a page for each law from `src/obligations/regimes`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { regimes } from '#obligations/index.ts'
import { writeRegimeIndex, writeRegimePage } from '#obligations/pages/write-page.ts'

mkdirSync('docs/regimes', { recursive: true })
writeFileSync('docs/regimes.md', writeRegimeIndex(regimes))
for (const regime of regimes) {
  writeFileSync(`docs/regimes/${regime.id}.md`, writeRegimePage(regime))
}
console.log(`${regimes.length} pages written.`)
