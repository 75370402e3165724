/** Measures inside one warm process; prints JSON for `bench.ts`. */
import { join } from 'node:path'

const dist = join(import.meta.dirname, '..', 'dist', 'src')
const load = (name: string) => import(join(dist, name))
const [{ openServer }, { httpApp }, { loadLesson }, { findLesson }, { play }, { lessonCases }, { runAll }] =
  await Promise.all([
    load('stage/server.js'),
    load('http/http.js'),
    load('library/load.js'),
    load('library/find.js'),
    load('play/play.js'),
    load('play/cases.js'),
    load('frontends/actions.js'),
  ])

const times: number[] = []
for (let i = 0; i < 200; i++) {
  const start = performance.now()
  const server = await openServer(httpApp())
  times.push(performance.now() - start)
  await server.close()
}

const { lesson } = await loadLesson(findLesson('hello', {}, process.cwd()))
const options = {
  language: 'en',
  database: { dialect: 'sqlite' },
  time: 'virtual',
  random: 'fixed',
  limit: 10_000,
  prefix: 'fstudy_bench',
  cwd: process.cwd(),
  stop: new AbortController().signal,
}
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
console.log(JSON.stringify({ server: middle, heap }))
