                                     
import {
  AddColumnNode,
  AlterTableNode,
  DummyDriver,
  Kysely,
  MysqlDialect,
  PostgresDialect,
  SqliteDialect,
  sql,
                     
                          
} from 'kysely'

                                                 

// #region plan
/** The statements that a migration would send: it runs against a database that only writes them down. */
export async function plan(dialect         , run     )                           {
  const statements                  = []
  const paper = Object.assign(await new DummyDriver().acquireConnection(), {
    async executeQuery(statement               ) {
      statements.push(statement)
      return { rows: [] }
    },
  }                                      )
  const driver = Object.assign(new DummyDriver(), { acquireConnection: async () => paper })
  const database = dialects[dialect]
  await run(
    new Kysely         ({
      dialect: {
        createAdapter: () => database.createAdapter(),
        createDriver: () => driver,
        createIntrospector: (db) => database.createIntrospector(db),
        createQueryCompiler: () => database.createQueryCompiler(),
      },
    }),
  )
  return statements
}
// #endregion

const unopened = async () => {
  throw new Error('A plan opens no database.')
}
const dialects = {
  sqlite: new SqliteDialect({ database: unopened }),
  postgres: new PostgresDialect({ pool: unopened }),
  mysql: new MysqlDialect({ pool: unopened }),
}

// #region refuse-unfilled
/**
 * MySQL gives a new NOT NULL column a 0 that nobody wrote, where the others refuse. And it commits each `alter table` at
 * once, so there is no way back. So look at the statements before the first one is sent.
 */
export async function refuseUnfilled(db                 , statements                          )                {
  for (const { query } of statements) {
    if (!AlterTableNode.is(query)) continue
    for (const change of query.columnAlterations ?? []) {
      if (!AddColumnNode.is(change) || !change.column.notNull || change.column.defaultTo) continue
      const { name } = change.column.column.column
      const table = query.table.table.identifier.name
      const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
      if (rows.length > 0)
        throw new Error(`Cannot add the NOT NULL column ${name} without a default: ${table} has rows`)
    }
  }
}
// #endregion
