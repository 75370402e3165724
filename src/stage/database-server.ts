import type { Dialect } from 'kysely'
import { Problem } from '../words/problem.ts'
import { withoutSecrets } from './database-target.ts'

/** A stage's own database. Nothing is open before the dialect's first statement. */
export interface Home {
  readonly dialect: Dialect
  close(): Promise<void>
}

/** Runs the seed. */
export type Prepare = (dialect: Dialect) => Promise<void>

/** A connection to a server that makes, lists and drops schemas or databases, a stage's home each. */
export interface Server<Pool> {
  create(name: string): Promise<void>
  drop(name: string): Promise<void>
  names(): Promise<string[]>
  /** Connections inside one; `end` ends a statement that is under way there too. */
  pool(name: string): { readonly pool: Pool; end(): Promise<void> }
  end(): Promise<void>
}

export interface ServerKind<Pool> {
  connect(url: string): Promise<Server<Pool>>
  dialect(pool: Pool | (() => Promise<Pool>), name: string): Dialect
}

/** A home on a server. */
export function homeOn<Pool>(kind: ServerKind<Pool>, url: string, name: string, prepare: Prepare): Home {
  if (!isHomeName(name)) throw new Error(`Not a name for a schema: ${name}`)
  let closed = false
  let made: Promise<{ server: Server<Pool>; pool: Pool; endPool(): Promise<void> }> | undefined

  const make = async () => {
    if (closed) throw new Error('The stage is closed.')
    const server = await kind.connect(url)
    try {
      await reaching(url, () => server.create(name))
    } catch (error) {
      await server.end()
      throw error
    }
    const { pool, end } = server.pool(name)
    return { server, pool, endPool: end }
  }
  let prepared: Promise<Pool> | undefined
  const open = async () => {
    const { pool } = await (made ??= make())
    await prepare(kind.dialect(pool, name))
    return pool
  }
  return {
    dialect: kind.dialect(() => (prepared ??= open()), name),
    async close() {
      closed = true
      const home = await made?.catch(() => undefined)
      if (!home) return
      try {
        await home.endPool()
        await home.server.drop(name)
      } finally {
        await home.server.end()
      }
    },
  }
}

/** PostgreSQL cuts longer names off. */
export const isHomeName = (name: string): boolean => /^[a-z_]\w{0,62}$/i.test(name)

/** How long a server may take to accept a connection, in ms. */
export const connectLimit = 5_000

const down =
  /^(E(CONN(REFUSED|RESET)|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)|ENOENT|PROTOCOL_CONNECTION_LOST|57P03)$/

/** Says as a Problem why a server was not reached, or refused. */
export async function reaching<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const first = cause instanceof AggregateError ? cause.errors[0] : cause
    const code = first instanceof Error && 'code' in first ? String(first.code) : ''
    const why = first instanceof Error ? first.message : String(first)
    const values = { url: withoutSecrets(url), why }
    const isDown = down.test(code) || /timeout|terminated unexpectedly/i.test(why)
    throw new Problem('environment', (w) => (isDown ? w.databaseDown(values) : w.databaseRefused(values)), { cause })
  }
}

/** Loads a driver that people install only when they want that database. */
export async function driver<Module>(url: string, name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')) throw cause
    throw new Problem('environment', (w) => w.databaseDriverMissing({ url: withoutSecrets(url), name }), { cause })
  }
}
