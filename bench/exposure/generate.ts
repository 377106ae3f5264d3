import { openBulkEngine } from '#store/duckdb.ts'
import { writeCustomers, writeLeak } from './queries.ts'
const [dir = '/tmp/bulk', rows = '18000000', customers = '5000000', only] = process.argv.slice(2)
const e = await openBulkEngine({ directory: null, key: null, memoryBytes: 2e9, threads: 2 })
const t = performance.now()
if (only !== 'customers') await e.run(writeLeak(`${dir}/leak-${rows}.csv`, Number(rows)))
await e.run(writeCustomers(`${dir}/customers-${customers}.csv`, Number(customers), Number(rows)))
console.log((performance.now() - t) / 1000)
await e.close()
