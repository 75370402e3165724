/**
 * Plays steps of a lesson in this process, each ended at another point: by a stop, by a reader who goes away, or by
 * actions that run out or break. When this process has nothing left to do, which it never does while something is open,
 * it says what the plays left behind. Arguments: lesson folder, how many plays, seed, ways to end.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { lessonCases } from '../../src/play/cases.ts'
import { play } from '../../src/play/play.ts'
import { loadLesson } from '../../src/library/load.ts'

const [folder = '', plays = '1', seed = '1', ...ends] = process.argv.slice(2)

/** mulberry32 */
let state = Number(seed)
function random() {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (count) => Math.floor(random() * count)

const [topic, id] = folder.split(/[\\/]/).slice(-2)
const { lesson, mistakes } = await loadLesson({ topic, id, name: `${topic}/${id}`, folder })
if (!lesson || mistakes.length > 0) throw new Error('the lesson does not load')
const cases = lessonCases(lesson)
const app = await lesson.definition.app?.()
const asks = app && 'createApp' in app ? [{ type: 'request', method: 'GET', path: '/x' }] : []
const does = [{ type: 'run' }, { type: 'next' }, { type: 'back' }, { type: 'hint' }, { type: 'code' }, ...asks]
const any = (list) => list[below(list.length)]

async function once(number) {
  const stop = new AbortController()
  const end = ends[number % ends.length]
  const turns = below(40)
  const events = below(12)
  async function* actions() {
    yield { type: 'goto', step: any(cases).id }
    for (let i = 0; end === 'stop' || i < turns / 4; i++) yield any(does)
    if (end === 'quit') yield { type: 'quit' }
    if (end === 'throw') throw new Error('the keyboard broke')
  }
  const options = {
    language: 'en',
    database: { dialect: 'sqlite' },
    time: below(2) ? 'real' : 'virtual',
    random: 'fixed',
    limit: 10_000,
    prefix: `fstudy_plays_${number}`,
    cwd: process.cwd(),
    stop: stop.signal,
  }
  let seen = 0
  const stopping = end === 'stop' ? stopSoon() : undefined
  async function stopSoon() {
    for (let i = 0; i < turns; i++) await turn()
    stop.abort()
  }
  try {
    for await (const event of play(lesson, cases, actions(), options)) {
      if (event.type === 'fail' || event.type === 'broken') throw new Error(JSON.stringify(event))
      if (end === 'leave' && ++seen > events) break
    }
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'the keyboard broke') throw error
  }
  await stopping
}

for (let number = 0; number < Number(plays); number++) await once(number)
process.once('beforeExit', () => {
  const names = ['uncaughtException', 'unhandledRejection']
  const listening = names.filter((name) => process.listenerCount(name) > 0)
  process.stdout.write(JSON.stringify({ plays: Number(plays), listening }))
})
