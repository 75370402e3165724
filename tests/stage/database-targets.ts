import { describe } from 'vitest'
import { parseDatabaseUrl, type DatabaseTarget } from '../../src/stage/database.ts'

const servers = { FSTUDY_TEST_POSTGRES: 'PostgreSQL', FSTUDY_TEST_MYSQL: 'MySQL/MariaDB' }

/** Runs tests on SQLite, and on each server whose URL the environment names; says which ones it leaves out. */
export function onEachDatabase(tests: (target: DatabaseTarget) => void): void {
  describe('on SQLite', () => tests({ dialect: 'sqlite' }))
  onEachServer(tests)
}

export function onEachServer(tests: (target: DatabaseTarget & { readonly url: string }) => void): void {
  for (const [variable, name] of Object.entries(servers)) {
    const url = process.env[variable]
    const target = url && parseDatabaseUrl(url)
    if (target && target.dialect !== 'sqlite') describe(`on ${name}`, () => tests(target))
    else
      describe.skip(`on ${name}: skipped, ${variable} names no database`, () =>
        tests({ dialect: 'postgres', url: 'postgres://skipped' }))
  }
}

let count = 0

/** A name for a schema that no other test, and no other test process, uses. */
export const homeName = (): string => `fstudy_test_${process.pid}_${++count}`
