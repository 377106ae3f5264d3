import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createApp } from '#api/index.ts'
import type { Db } from '#store/db.ts'
import { testContext } from '../helpers/context.ts'

it('signs people in again after a database that failed answers, and says all along that the process lives', async () => {
  const ctx = await testContext()
  let isDown = true
  const db = new Proxy(ctx.db, {
    get: (target, key): unknown => {
      if (isDown) throw new Error('the database is down')
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as Db
  const app = createApp({ ...ctx, db }, { webDir: '/nonexistent' })
  const statusOf = async (path: string): Promise<number> =>
    (await app.request(path, { headers: { cookie: 'breakwater.session_token=old' } })).status
  assert.equal(await statusOf('/isalive'), 200)
  assert.equal(await statusOf('/api/me'), 500)
  isDown = false
  assert.equal(await statusOf('/api/me'), 401)
})
