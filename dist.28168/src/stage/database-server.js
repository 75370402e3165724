                                     
import { Problem } from '../words/problem.js'
import { withoutSecrets } from './database-target.js'

/** A stage's own database. Nothing is open before the dialect's first statement. */
                       
                           
                        
 

/** Runs the seed. */
                                                         

/** A connection to a server that makes, lists and drops schemas or databases, a stage's home each. */
                               
                                     
                                   
                            
                                                                                    
                                                                   
                      
 

                                   
                                             
                                                                    
 

/** A home on a server. */
export function homeOn      (kind                  , url        , name        , prepare         )       {
  if (!isHomeName(name)) throw new Error(`Not a name for a schema: ${name}`)
  let closed = false
  let made                                                                                     

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
  let prepared                           
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
export const isHomeName = (name        )          => /^[a-z_]\w{0,62}$/i.test(name)

/** How long a server may take to accept a connection, in ms. */
export const connectLimit = 5_000

const down =
  /^(E(CONN(REFUSED|RESET)|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)|ENOENT|PROTOCOL_CONNECTION_LOST|57P03)$/

/** Says as a Problem why a server was not reached, or refused. */
export async function reaching   (url        , work                  )             {
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
export async function driver        (url        , name        , load                       )                  {
  try {
    return await load()
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')) throw cause
    throw new Problem('environment', (w) => w.databaseDriverMissing({ url: withoutSecrets(url), name }), { cause })
  }
}
