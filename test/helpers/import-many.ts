/** A process of its own for `kill-during-import.test.ts`: keeps reports, queues their reading, works until it is killed. */
import { queueReport } from '#analysis/index.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { openContext } from '#store/open.ts'
import { testConfig } from './context.ts'

const [dataDir = '', count = '1'] = process.argv.slice(2)
const { ctx } = await openContext(testConfig({ dataDir }), { withJobs: true })
const names = 'Amber Birch Cedar Dune Ember Fjord Grove Heath Inlet Juniper Kelp Larch'.split(' ')
const losses = [
  'passport numbers',
  'phone numbers',
  'home addresses',
  'dates of birth',
  'bank account numbers',
  'passwords',
]
for (let i = 0; i < Number(count); i++) {
  const name = `Harbour ${names[i] ?? 'Spare'} Lines`
  const text = `${name} confirmed on ${i + 1} May 2026 that hackers stole names and ${losses[i % losses.length] ?? ''} of ${(i + 2) * 1300} customers.
In a statement, ${name} said that intruder number ${i} broke into server ${i * 7} through port ${4000 + i} on the ${i + 3}th floor of its building in town ${names[11 - i] ?? ''}.
${'The ferry company regrets what happened. '.repeat((i % 3) + 1)}It has told all customers.`
  const queued = await queueReport(
    ctx,
    { id: 'test', role: 'system' },
    { bytes: Buffer.from(text), origin: { kind: 'paste' }, hints: {} },
  )
  if (!queued.ok) throw new Error(queued.error.message)
}
await startWorker(ctx, jobTable)
process.stdout.write('queued\n')
