/** Measures inside one warm process; prints JSON for `bench.ts`. */
import { runAll } from '../src/frontends/actions.ts'
import { httpApp } from '../src/http/http.ts'
import { findLesson } from '../src/library/find.ts'
import { loadLesson } from '../src/library/load.ts'
import { lessonCases } from '../src/play/cases.ts'
import { play, type PlayOptions } from '../src/play/play.ts'
import { openServer } from '../src/stage/server.ts'

const options: PlayOptions = {
  language: 'en',
  database: { dialect: 'sqlite' },
  time: 'virtual',
  random: 'fixed',
  limit: 10_000,
  prefix: 'fstudy_bench',
  cwd: process.cwd(),
  stop: new AbortController().signal,
}

async function lessonOf(name: string) {
  const { lesson } = await loadLesson(findLesson(name, {}, process.cwd()))
  if (!lesson) throw new Error(`${name} does not load`)
  return lesson
}

/** Milliseconds of a lesson's steps, by exchange: the first time in this process, and when it is warm. */
const checks = await lessonOf('query-checks')
const exchange: number[] = []
for (let i = 0; i < 21; i++) {
  const start = performance.now()
  let count = 0
  for await (const event of play(checks, lessonCases(checks), runAll(), options)) {
    if (event.type === 'fail') throw new Error(event.id)
    if (event.type === 'response') count++
  }
  exchange.push((performance.now() - start) / count)
}

const times: number[] = []
for (let i = 0; i < 200; i++) {
  const start = performance.now()
  const server = await openServer(httpApp())
  times.push(performance.now() - start)
  await server.close()
}

const lesson = await lessonOf('hello')
const heap: number[] = []
for (let i = 1; i <= 1000; i++) {
  for await (const event of play(lesson, lessonCases(lesson), runAll(), options))
    if (event.type === 'fail') throw new Error(event.id)
  if (i === 200 || i === 1000) {
    globalThis.gc?.()
    heap.push(process.memoryUsage().heapUsed)
  }
}
const middle = times.toSorted((a, b) => a - b)[100]
const [first, ...warm] = exchange
console.log(JSON.stringify({ server: middle, heap, first, warm: warm.toSorted((a, b) => a - b)[10] }))
