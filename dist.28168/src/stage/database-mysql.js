import { once } from 'node:events'
import { CompiledQuery, MysqlDialect,                } from 'kysely'
                                                           
import { connectLimit, driver, reaching,                              } from './database-server.js'
import { numberText } from './database-values.js'

/** MySQL and MariaDB. */
export const mysql                        = {
  connect,
  dialect: (pool) =>
    new MysqlDialect({
      pool,
      async onCreateConnection(connection) {
        await connection.executeQuery(CompiledQuery.raw(`set time_zone = '+00:00'`))
      },
    }),
}

async function connect(url        )                             {
  const { default: mysql2 } = await driver(url, 'mysql2', () => import('mysql2'))
  const options = { uri: url, connectTimeout: connectLimit }
  const { createConnection } = await import('mysql2/promise')
  const admin = await reaching(url, () => createConnection(options))
  admin.on('error', () => {}) // A server that goes away is told by the next statement.
  const column = async (sql        , values           = []) => {
    const [rows] = await admin.query({ sql, values, rowsAsArray: true })
    return Array.isArray(rows) ? rows.flatMap((row) => (Array.isArray(row) ? String(row[0]) : [])) : []
  }

  /** The server ends the connection, so that a statement under way there fails. */
  const kill = async (connection                ) => {
    const ended = once(connection, 'end').catch(() => {})
    await admin.query(`kill ${connection.threadId}`)
    await ended
  }

  return {
    async create(name) {
      await admin.query(`create database \`${name}\` character set utf8mb4 collate ${await byCodePoint(column)}`)
    },
    drop: async (name) => void (await admin.query(`drop database if exists \`${name}\``)),
    names: () => column('select schema_name from information_schema.schemata'),
    pool(name) {
      const pool = mysql2.createPool({ ...options, database: name, connectionLimit: 2, typeCast })
      const held = new Set                ()
      pool.on('acquire', (connection) => held.add(connection))
      pool.on('release', (connection) => held.delete(connection))
      pool.on('connection', (connection) => connection.once('end', () => held.delete(connection)))
      return {
        pool,
        async end() {
          await Promise.all([...held].map(kill))
          await new Promise      ((resolve, reject) => pool.end((error) => (error ? reject(error) : resolve())))
        },
      }
    },
    end: () => admin.end(),
  }
}

/** utf8mb4_bin takes 'a' and 'a ' for equal; where there is a collation that does not, that one. */
const byCodePoint = async (column                                    ) => {
  const found = await column(
    `select collation_name from information_schema.collations where collation_name in ('utf8mb4_nopad_bin', 'utf8mb4_0900_bin')`,
  )
  return found[0] ?? 'utf8mb4_bin'
}

/** What the database sends as text, as the values that `BoundValues` promises. */
function typeCast(field                                                      , next               )          {
  const as =    (read                     ) => {
    const text = field.string('utf8')
    return text === null ? null : read(text)
  }
  if (field.type === 'TINY' && field.length === 1) return as((text) => text !== '0')
  if (field.type === 'NEWDECIMAL') return as(numberText)
  if (field.type === 'DATE') return as((text) => text)
  if (field.type === 'DATETIME' || field.type === 'TIMESTAMP')
    return as((text) => `${text.slice(0, 19).replace(' ', 'T')}Z`)
  if (field.type === 'JSON' || field.extendedFormat === 'json') return as((text)          => JSON.parse(text))
  return next()
}
