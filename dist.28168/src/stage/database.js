import { Kysely } from 'kysely'
                                                  
import { mysql } from './database-mysql.js'
import { postgres } from './database-postgres.js'
import { recorded,                        } from './database-recorder.js'
import { homeOn, isHomeName,                                          } from './database-server.js'
import { dropUnfinished, sqliteHome } from './database-sqlite.js'
                                                          
import { BoundValues } from './database-values.js'

export { parseDatabaseUrl,                     } from './database-target.js'
                                                               

                               
                              
                           
                                                                               
                        
 

/**
 * A database of its own: at the first statement it connects, makes a schema (PostgreSQL) or database (MySQL, MariaDB)
 * called `name`, and runs `seed`, which is not recorded. Connection troubles reject that statement with a Problem.
 */
export function openDatabase(
  target                ,
  { name, seed, recorder }                                                                                      ,
)               {
  const plugins = [new BoundValues(target.dialect)]
  const home = homeFor(target, name, async (dialect) => seed?.(new Kysely({ dialect, plugins })))
  let closing                           
  return {
    db: new Kysely         ({ dialect: recorded(home.dialect, recorder), plugins }),
    dialect: target.dialect,
    close: () => (closing ??= home.close()),
  }
}

function homeFor(target                , name        , prepare         )       {
  if (target.dialect === 'sqlite') return sqliteHome(target.file, name, prepare)
  if (target.dialect === 'postgres') return homeOn(postgres, target.url, name, prepare)
  return homeOn(mysql, target.url, name, prepare)
}

/** Drops every schema or database whose name starts with `prefix`: what a killed process left behind. */
export async function dropLeftovers(target                , prefix        )                {
  if (!isHomeName(prefix)) throw new Error(`Not the beginning of a name: ${prefix}`)
  if (target.dialect === 'sqlite') {
    if (target.file !== undefined) dropUnfinished(target.file, prefix)
  } else if (target.dialect === 'postgres') await dropOn(postgres, target.url, prefix)
  else await dropOn(mysql, target.url, prefix)
}

async function dropOn      (kind                  , url        , prefix        ) {
  const server = await kind.connect(url)
  try {
    for (const name of await server.names()) if (name.startsWith(prefix)) await server.drop(name)
  } finally {
    await server.end()
  }
}
