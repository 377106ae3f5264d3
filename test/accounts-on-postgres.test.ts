import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { inviteUser, listUsers, setUpProfile } from '#accounts/index.ts'
import { redact } from '#base/redacted.ts'
import { openDatabase } from '#store/db.ts'
import { analyst, testContextOn } from './helpers/context.ts'
import { startPostgres } from './helpers/postgres.ts'

const server = await startPostgres()
after(() => server.stop())
const ctx = await testContextOn(await openDatabase({ kind: 'postgres', url: redact(server.url) }))

it('sets one password where two are set at once, and refuses the other', async () => {
  const person = { name: 'Ada', email: 'ada@people.example', role: 'analyst' } as const
  const invited = await inviteUser(ctx, analyst, person)
  assert.ok(invited.ok)
  const { id } = invited.value.user
  // Two connections are open already, so that both find an account without a password.
  await Promise.all([listUsers(ctx), listUsers(ctx)])
  const outcomes = await Promise.all(
    ['one', 'two'].map((name) =>
      setUpProfile(ctx, analyst, { id, name, email: undefined, passwordHash: name }),
    ),
  )
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.ok ? 'set' : outcome.error.type)).toSorted(),
    ['CONFLICT', 'set'],
  )
})
