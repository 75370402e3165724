import { once } from 'node:events'
import { expect, test } from 'vitest'
import { fstudy, start } from './run.ts'

test.each(['SIGTERM', 'SIGINT'] as const)('one line of JSON, an answer, and a clean end at %s', async (signal) => {
  const child = start(['serve', 'hello', '--port', '0', '--json'])
  const [line] = await once(child.stdout ?? child, 'data')
  const { lesson, url } = JSON.parse(String(line))
  expect(lesson).toBe('hello')
  expect(await (await fetch(url)).json()).toEqual({ message: 'Hello World' })
  const { port } = new URL(url)
  const taken = await fstudy(['serve', 'hello', '--port', port])
  expect([taken.code, taken.err]).toEqual([2, expect.stringMatching(/is in use/)])
  child.kill(signal)
  expect(await once(child, 'close')).toEqual([0, null])
})
