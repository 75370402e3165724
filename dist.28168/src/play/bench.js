                                                      
                                                    
                                                  
import { Problem } from '../words/problem.js'
                                      
import { differencesOf, textOf } from './differences.js'
                                          
import { stageFor,                 } from './run.js'

/** A stage for requests and statements of one's own: kept until another step is played, so that one may follow on the other. */
export class Bench {
           #options            
  #stage                       
  #last                                               

  constructor(options            ) {
    this.#options = options
  }

  async request(one      , method            , path        , json         )                {
    const { handles } = await this.#open(one)
    const answer = await handles.http.request(method, path, json === undefined ? {} : { json })
    this.#last = { status: answer.status, body: answer.body }
  }

  async sql(one      , statement        )                {
    const { CompiledQuery, Kysely } = await import('kysely')
    const { handles } = await this.#open(one)
    if (!(handles.db instanceof Kysely)) throw new Problem('usage', (w) => w.lessonNoDatabase({ name: this.#options.lesson.name }))
    await handles.db.executeQuery(CompiledQuery.raw(statement)).catch(() => {})
  }

  /** The verdict on what the last request brought. */
  expect(action                                     )            {
    const id = 'status' in action ? `expect ${action.status}` : `expect ${action.path} ${textOf(action.value)}`
    const [expected, actual] = 'status' in action ? [action.status, this.#last?.status] : [action.value, lookUp(this.#last?.body, action.path)]
    const differences = differencesOf(expected, actual)
    const base = { part: 'script', id, ms: 0 }         
    return differences.length === 0 && this.#last
      ? { type: 'pass', ...base, assertions: 1 }
      : { type: 'fail', ...base, reason: 'assertion', message: '', differences, ...(this.#last && { came: `${this.#last.status} ${textOf(this.#last.body)}` }) }
  }

  async close()                {
    const stage = this.#stage
    this.#stage = undefined
    this.#last = undefined
    await stage?.close()
  }

  async #open(one      )                     {
    this.#stage ??= await stageFor(this.#options, await one.load?.(), this.#options.emit)
    return this.#stage
  }
}

/** `$.a.b[0]` in a value; undefined where there is nothing. */
function lookUp(value         , path        )          {
  const keys = [...path.matchAll(/\.([\w$-]+)|\[(\d+)\]|\["([^"]+)"\]/g)].map(([, name, index, quoted]) => name ?? index ?? quoted ?? '')
  return keys.reduce         ((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value)
}
