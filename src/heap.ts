import { clusterNames } from '#analysis/entities/cluster-names.ts'
import { buildTextModel } from '#analysis/text/segment.ts'
import { findNames } from '#analysis/entities/find-names.ts'
const pad = 'the data was taken and nobody knows by whom or when it had been taken at all so far. '
for (let d = 0; d < 240; d++) {
  let t = pad.repeat(3000)
  for (let n = 0; n < 20; n++) {
    const w = () =>
      String.fromCharCode(65 + Math.floor(Math.random() * 26)) +
      Array.from({ length: 7 }, () =>
        String.fromCharCode(97 + Math.floor(Math.random() * 26)),
      ).join('')
    t += `The firm ${w()} ${w()} was breached on Monday. `
  }
  clusterNames(findNames(buildTextModel(t)))
  if (d % 60 === 59) {
    globalThis.gc?.()
    console.log(d, Math.round(process.memoryUsage().heapUsed / 1e6))
  }
}
