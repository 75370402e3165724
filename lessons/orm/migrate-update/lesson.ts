import assert from 'node:assert/strict'
import { defineLesson, stepFor } from 'fstudy'
import type { Database } from './seed.ts'

const step = stepFor<typeof import('./app.ts'), Database>()

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  seed: () => import('./seed.ts'),
  steps: [
    step('pending', { show: 'app.ts#status' }, async ({ app, db, dialect, log }) => {
      log('status')
      const { pending } = await app.status(db)
      assert.equal(pending.length, 4)
      log('to')
      await app.migrateTo(db, dialect, '0001_add_nickname')
      log('rows')
      await db.selectFrom('users').selectAll().execute()
      log('dry')
      await app.dryRun(db, dialect)
    }),
  ],
})
