import { Kysely } from 'kysely'
import type { Dialect } from '../lesson/define.ts'
import { mysql } from './database-mysql.ts'
import { postgres } from './database-postgres.ts'
import { recorded, type StatementRecorder } from './database-recorder.ts'
import { homeOn, isHomeName, type Home, type Prepare, type ServerKind } from './database-server.ts'
import { dropUnfinished, sqliteHome } from './database-sqlite.ts'
import type { DatabaseTarget } from './database-target.ts'
import { BoundValues } from './database-values.ts'

export { parseDatabaseUrl, type DatabaseTarget } from './database-target.ts'
export type { StatementRecorder } from './database-recorder.ts'

export interface OpenDatabase {
  readonly db: Kysely<unknown>
  readonly dialect: Dialect
  /** Closes and drops what was opened; a statement that is under way fails. */
  close(): Promise<void>
}

/**
 * A database of its own: at the first statement it connects, makes a schema (PostgreSQL) or database (MySQL, MariaDB)
 * called `name`, and runs `seed`, which is not recorded. Connection troubles reject that statement with a Problem.
 */
export function openDatabase(
  target: DatabaseTarget,
  { name, seed, recorder }: { name: string; seed?: (db: unknown) => Promise<void>; recorder: StatementRecorder },
): OpenDatabase {
  const plugins = [new BoundValues(target.dialect)]
  const home = homeFor(target, name, async (dialect) => seed?.(new Kysely({ dialect, plugins })))
  let closing: Promise<void> | undefined
  return {
    db: new Kysely<unknown>({ dialect: recorded(home.dialect, recorder), plugins }),
    dialect: target.dialect,
    close: () => (closing ??= home.close()),
  }
}

function homeFor(target: DatabaseTarget, name: string, prepare: Prepare): Home {
  if (target.dialect === 'sqlite') return sqliteHome(target.file, name, prepare)
  if (target.dialect === 'postgres') return homeOn(postgres, target.url, name, prepare)
  return homeOn(mysql, target.url, name, prepare)
}

/** Drops every schema or database whose name starts with `prefix`: what a killed process left behind. */
export async function dropLeftovers(target: DatabaseTarget, prefix: string): Promise<void> {
  if (!isHomeName(prefix)) throw new Error(`Not the beginning of a name: ${prefix}`)
  if (target.dialect === 'sqlite') {
    if (target.file !== undefined) dropUnfinished(target.file, prefix)
  } else if (target.dialect === 'postgres') await dropOn(postgres, target.url, prefix)
  else await dropOn(mysql, target.url, prefix)
}

async function dropOn<Pool>(kind: ServerKind<Pool>, url: string, prefix: string) {
  const server = await kind.connect(url)
  try {
    for (const name of await server.names()) if (name.startsWith(prefix)) await server.drop(name)
  } finally {
    await server.end()
  }
}
