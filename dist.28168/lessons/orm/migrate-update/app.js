                                     
                                    
import { Migrator,                                         } from 'kysely/migration'
import { all,                 } from './migrations.js'
import { plan, refuseUnfilled } from './plan.js'
                                         

export { all, base,                 } from './migrations.js'
export * from './pitfalls.js'

/** Going down may lose data: it is refused unless that is said to be meant. */
                       
                        
 

                                                 

// #region whole
/** A migration that is applied as a whole or not at all. Kysely has no transaction around it on SQLite. */
function whole(dialect         , { up, down }           )            {
  const wrap =
    (run     )      =>
    async (db) => {
      if (dialect !== 'mysql') return db.transaction().execute(run)
      await refuseUnfilled(db, await plan(dialect, run))
      await run(db)
    }
  return { up: wrap(up), ...(down && { down: wrap(down) }) }
}

const migratorFor = (db                  , dialect         , migrations            ) =>
  new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(migrations).map(([name, migration]) => [name, whole(dialect, migration)])),
    },
    disableTransactions: true, // each migration has one of its own
  })
// #endregion

// #region done
/** The names of what ran. A Migrator never throws: who does not look at `error` takes a failure for a success. */
function done({ error, results = [] }                    )           {
  if (error !== undefined) throw error
  const stuck = results.find(({ status }) => status !== 'Success')
  if (stuck) throw new Error(`${stuck.migrationName} has no way back: it has no down`)
  return results.map(({ migrationName }) => migrationName)
}
// #endregion

// #region up
/** Applies all that is pending, in the order of the names; gives the names. Throws at the first that fails. */
export const migrateUp = async (db                  , dialect         , migrations = all)                    =>
  done(await migratorFor(db, dialect, migrations).migrateToLatest())
// #endregion

// #region down
/** Takes the last one back. Throws, and changes nothing, unless `yes` is given. */
export async function migrateDown(
  db                  ,
  dialect         ,
  { yes }      ,
  migrations = all,
)                    {
  if (!yes) throw new Error('Going down may lose data. Say { yes: true } if that is meant.')
  return done(await migratorFor(db, dialect, migrations).migrateDown())
}
// #endregion

// #region to
/** Goes up or down until `name` is the last one that is applied; down only with `yes`. */
export async function migrateTo(
  db                  ,
  dialect         ,
  name        ,
  { yes }       = {},
  migrations = all,
)                    {
  const { applied } = await status(db, migrations)
  if (!yes && applied.includes(name) && applied.at(-1) !== name) {
    throw new Error('Going down may lose data. Say { yes: true } if that is meant.')
  }
  return done(await migratorFor(db, dialect, migrations).migrateTo(name))
}
// #endregion

// #region status
/** The names of what is applied and of what is pending, in their order. */
export async function status(db                  , migrations = all) {
  const found = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).getMigrations()
  return {
    applied: found.filter(({ executedAt }) => executedAt).map(({ name }) => name),
    pending: found.filter(({ executedAt }) => !executedAt).map(({ name }) => name),
  }
}
// #endregion

// #region dry-run
/** The SQL of what is pending, in its order. Nothing of it is sent. */
export async function dryRun(db                  , dialect         , migrations = all) {
  const { pending } = await status(db, migrations)
  const plans = pending.map(async (name) => ({
    name,
    sql: (await plan(dialect, async (paper) => migrations[name]?.up(paper))).map((statement) => statement.sql),
  }))
  return Promise.all(plans)
}
// #endregion
