                                                   
                                                 
import { realClock, virtualClock } from './clock.js'
import { openDatabase,                     } from './database.js'
import { Busy,           } from './emit.js'
import { filesHandle } from './files.js'
import { httpHandle } from './http.js'
import { fixedRandom, secureRandom } from './random.js'
import { makesApp, openServer,                 } from './server.js'
import { timelineHandle } from './timeline.js'
import { wsHandle } from './ws.js'
import { inspect } from 'node:util'

                               
                                                                
                       
                                                
                                   
                                                                                       
                       
                                                                                      
                          
                                   
                                     
                        
                     
 

                            
                            
                                                    
                        
                                                                              
                        
                                                                                                              
                        
 

/** The instant at which a virtual clock starts: the same for every check. */
export const virtualStart = Date.UTC(2026, 0, 1)

/** A stage on which nothing is open yet: each handle opens when it is first used. */
export function openStage(options              )            {
  const closers                                 = []
  const busy = new Busy()
  const once =    (make         , close                                    ) => {
    let made                          
    return () => {
      if (!made) {
        closers.push(() => made && close(made.value))
        made = { value: make() }
      }
      return made.value
    }
  }
  let serverError         
  const { emit } = options

  const clock = once(
    () => (options.time === 'real' ? realClock() : virtualClock({ start: virtualStart, busy: () => busy.now })),
    (it) => it.close(),
  )
  const database = once(
    () =>
      openDatabase(options.database, {
        name: options.name,
        ...(options.seed && { seed: options.seed }),
        recorder: sqlRecorder(emit),
      }),
    (it) => it.close(),
  )
  const server = once(
    async ()                      => {
      if (!makesApp(options.app)) throw new Error('The module exports no createApp: there is no server to send to.')
      const app = await options.app.createApp(handles)
      if ('set' in app && typeof app.set === 'function') app.set('on error', (error         ) => (serverError = error))
      return openServer(app, options.port)
    },
    async (opening) => (await opening.catch(() => undefined))?.close(),
  )
  const port = async () => (await server()).port
  const http = once(() => httpHandle(port, emit, busy), () => {})
  const ws = once(() => wsHandle(port, emit, busy), (it) => it.close())
  const files = once(() => filesHandle(options.folder), (it) => it.close())
  const timeline = once(() => timelineHandle(clock(), (event) => void emit(event)), () => {})
  const random = options.random === 'secure' ? secureRandom : fixedRandom()

  const handles           = {
    app: options.app,
    get http() { return http() },
    serve: (other) => {
      const opened = once(() => openServer(other), async (it) => (await it).close())
      return httpHandle(async () => (await opened()).port, emit, busy)
    },
    get db() { return database().db },
    get ws() { return ws() },
    get timeline() { return timeline() },
    get clock()        { return clock() },
    get files() { return files() },
    get dialect() { return database().dialect },
    random,
    log: (...values) => void emit({ type: 'log', text: values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 8, breakLength: 76 }))).join(' ') }),
    onClose: (close) => void closers.push(close),
  }

  return {
    handles,
    url: async () => `http://127.0.0.1:${await port()}`,
    serverError: () => serverError,
    async close() {
      const errors            = []
      for (let close = closers.pop(); close; close = closers.pop()) {
        try {
          await close()
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length) throw errors[0]
    },
  }
}

/** Rows that an event carries. */
const shownRows = 100

function sqlRecorder(emit      ) {
  let count = 0
  return {
    before: ({ sql, parameters }                                                 ) => emit({ type: 'sql', id: ++count, sql, parameters: parameters.map(plain) }),
    after: ({ rows, count: changed, ms, error }                                                                           ) => {
      const shownOnes = rows?.slice(0, shownRows).map((row) => Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, plain(value)])))
      void emit({ type: 'rows', id: count, ...(shownOnes && { rows: shownOnes }), ...((rows?.length ?? changed) !== undefined && { count: rows?.length ?? changed }), ...(error && { error }), ms })
    },
  }
}

/** A value of a database as JSON has it. */
const plain = (value         )          =>
  typeof value === 'bigint' ? (Number.isSafeInteger(Number(value)) ? Number(value) : String(value)) : value instanceof Uint8Array ? `0x${Buffer.from(value).toString('hex')}` : value
