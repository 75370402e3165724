import type { CompiledQuery, DatabaseConnection, Dialect, KyselyPlugin, QueryResult } from 'kysely'

export interface StatementRecorder {
  /** Awaited before a statement is sent. */
  before(statement: { sql: string; parameters: readonly unknown[] }): Promise<void> | void
  /** `rows` of a statement that gives rows, `count` of rows that it changed; neither for others, as `begin`. */
  after(outcome: { rows?: readonly unknown[]; count?: number; ms: number; error?: string }): void
}

/** The dialect, with each statement told to `recorder`, `begin`, `commit` and `rollback` too. */
export const recorded = (dialect: Dialect, recorder: StatementRecorder): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db.withPlugin(unsaid)),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver() {
    const driver = dialect.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    const known = new WeakSet<DatabaseConnection>()
    driver.acquireConnection = async (options) => {
      const connection = await acquire(options)
      if (!known.has(connection)) record(connection, recorder)
      known.add(connection)
      return connection
    }
    return driver
  },
})

/** What Kysely asks about the tables by itself, as a Migrator does: nobody wrote it, so nobody is told. */
const quiet = new WeakSet<CompiledQuery['queryId']>()
const unsaid: KyselyPlugin = {
  transformQuery({ node, queryId }) {
    quiet.add(queryId)
    return node
  },
  transformResult: async ({ result }) => result,
}

/** Changed in place, as Kysely does for its log: a driver knows its own connections by identity. */
function record(connection: DatabaseConnection, recorder: StatementRecorder) {
  const execute: DatabaseConnection['executeQuery'] = connection.executeQuery.bind(connection)
  const stream: DatabaseConnection['streamQuery'] = connection.streamQuery.bind(connection)

  connection.executeQuery = async <R>(query: CompiledQuery, options?: Parameters<typeof execute>[1]) => {
    if (quiet.has(query.queryId)) return execute<R>(query, options)
    const say = await announce(query, recorder)
    try {
      const result = await execute<R>(query, options)
      say(outcomeOf(query.sql, result))
      return result
    } catch (error) {
      say({ error: messageOf(error) })
      throw error
    }
  }
  connection.streamQuery = async function* <R>(
    query: CompiledQuery,
    size: number,
    options?: Parameters<typeof stream>[2],
  ) {
    const say = await announce(query, recorder)
    const rows: R[] = []
    let failure: { error: string } | undefined
    try {
      for await (const part of stream<R>(query, size, options)) {
        rows.push(...part.rows)
        yield part
      }
    } catch (error) {
      failure = { error: messageOf(error) }
      throw error
    } finally {
      say(failure ?? { rows })
    }
  }
}

type Outcome = Parameters<StatementRecorder['after']>[0]

async function announce({ sql, parameters }: CompiledQuery, recorder: StatementRecorder) {
  await recorder.before({ sql, parameters })
  const start = performance.now()
  return (outcome: Omit<Outcome, 'ms'>) =>
    recorder.after({ ...outcome, ms: Math.round((performance.now() - start) * 100) / 100 })
}

const silent = /^\s*(begin|start|commit|rollback|savepoint|release|set|create|alter|drop|truncate)\b/i
const changing = /^\s*(insert|update|delete|replace|merge)\b/i

function outcomeOf(sql: string, { rows, numAffectedRows }: QueryResult<unknown>): Omit<Outcome, 'ms'> {
  if (silent.test(sql)) return {}
  if (rows.length > 0 || !changing.test(sql)) return { rows }
  return numAffectedRows === undefined ? { rows } : { count: Number(numAffectedRows) }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
