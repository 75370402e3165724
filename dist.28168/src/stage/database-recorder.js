                                                                                     

                                    
                                            
                                                                                          
                                                                                                                
                                                                                                 
 

/** The dialect, with each statement told to `recorder`, `begin`, `commit` and `rollback` too. */
export const recorded = (dialect         , recorder                   )          => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver() {
    const driver = dialect.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    const known = new WeakSet                    ()
    driver.acquireConnection = async (options) => {
      const connection = await acquire(options)
      if (!known.has(connection)) record(connection, recorder)
      known.add(connection)
      return connection
    }
    return driver
  },
})

/** Changed in place, as Kysely does for its log: a driver knows its own connections by identity. */
function record(connection                    , recorder                   ) {
  const execute                                     = connection.executeQuery.bind(connection)
  const stream                                    = connection.streamQuery.bind(connection)

  connection.executeQuery = async    (query               , options                                ) => {
    const say = await announce(query, recorder)
    try {
      const result = await execute   (query, options)
      say(outcomeOf(query.sql, result))
      return result
    } catch (error) {
      say({ error: messageOf(error) })
      throw error
    }
  }
  connection.streamQuery = async function*    (
    query               ,
    size        ,
    options                               ,
  ) {
    const say = await announce(query, recorder)
    const rows      = []
    let failure                               
    try {
      for await (const part of stream   (query, size, options)) {
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

                                                        

async function announce({ sql, parameters }               , recorder                   ) {
  await recorder.before({ sql, parameters })
  const start = performance.now()
  return (outcome                     ) => recorder.after({ ...outcome, ms: performance.now() - start })
}

const silent = /^\s*(begin|start|commit|rollback|savepoint|release|set|create|alter|drop|truncate)\b/i
const changing = /^\s*(insert|update|delete|replace|merge)\b/i

function outcomeOf(sql        , { rows, numAffectedRows }                      )                      {
  if (silent.test(sql)) return {}
  if (rows.length > 0 || !changing.test(sql)) return { rows }
  return numAffectedRows === undefined ? { rows } : { count: Number(numAffectedRows) }
}

const messageOf = (error         ) => (error instanceof Error ? error.message : String(error))
