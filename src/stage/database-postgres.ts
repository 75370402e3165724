import {
  AndNode,
  CompiledQuery,
  PostgresDialect,
  PostgresIntrospector,
  SelectQueryNode,
  sql,
  WhereNode,
  type Dialect,
  type Kysely,
  type KyselyPlugin,
  type PostgresPool,
} from 'kysely'
import { connectLimit, driver, reaching, type Server, type ServerKind } from './database-server.ts'
import { instantText, numberText } from './database-values.ts'

export const postgres: ServerKind<PostgresPool> = { connect, dialect }

async function connect(url: string): Promise<Server<PostgresPool>> {
  const { default: pg } = await driver(url, 'pg', () => import('pg'))
  const options = { connectionString: url, connectionTimeoutMillis: connectLimit }
  const admin = new pg.Client(options)
  admin.on('error', () => {}) // A server that goes away is told by the next statement.
  await reaching(url, () => admin.connect())

  return {
    create: async (name) => void (await admin.query(`create schema "${name}"`)),
    async drop(name) {
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name])
      await admin.query(`drop schema if exists "${name}" cascade`)
    },
    names: async () =>
      (await admin.query('select nspname::text from pg_namespace')).rows.map(({ nspname }) => String(nspname)),
    pool() {
      const clients: InstanceType<typeof pg.Client>[] = []
      class Client extends pg.Client {
        constructor(config?: string | import('pg').ClientConfig) {
          super(config)
          clients.push(this)
        }
      }
      const pool = new pg.Pool({ ...options, Client, max: 2, types: { getTypeParser: parserIn(pg.types) } })
      pool.on('error', () => {})
      return {
        pool,
        async end() {
          void pool.end()
          await Promise.all(clients.map((client) => client.end()))
        },
      }
    },
    end: () => admin.end(),
  }
}

/** What the database sends as text, as the values that `BoundValues` promises. */
const parserIn = ({ builtins, getTypeParser }: typeof import('pg').types): typeof getTypeParser => {
  const instant = (text: string) =>
    instantText(new Date(`${text.replace(' ', 'T')}${/[+-]\d\d$/.test(text) ? ':00' : 'Z'}`))
  const parsers = new Map<number, (text: string) => unknown>([
    [builtins.INT8, numberText],
    [builtins.NUMERIC, numberText],
    [builtins.DATE, (text) => text],
    [builtins.TIMESTAMP, instant],
    [builtins.TIMESTAMPTZ, instant],
  ])
  return (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? getTypeParser(oid, format)
}

function dialect(pool: PostgresPool | (() => Promise<PostgresPool>), name: string): Dialect {
  return new OneSchema(name, {
    pool,
    async onCreateConnection(connection) {
      const settings = `set search_path to "${name}"; set time zone 'UTC'; set synchronous_commit to off; set application_name to '${name}'`
      await connection.executeQuery(CompiledQuery.raw(settings))
    },
  })
}

class OneSchema extends PostgresDialect {
  readonly #name: string

  constructor(name: string, config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config)
    this.#name = name
  }

  override createIntrospector(db: Kysely<unknown>) {
    return new PostgresIntrospector(db.withPlugin(inSchema(this.#name)))
  }
}

/** Kysely looks at every schema: a Migrator would take another stage's tables for its own, or trip as they are dropped. */
const inSchema = (name: string): KyselyPlugin => ({
  transformQuery({ node }) {
    if (!SelectQueryNode.is(node) || !node.where) return node
    const own = sql`ns.nspname = ${name}`.toOperationNode()
    return { ...node, where: WhereNode.create(AndNode.create(own, node.where.where)) }
  },
  transformResult: async ({ result }) => result,
})
