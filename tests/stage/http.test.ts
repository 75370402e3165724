import { type IncomingMessage, createServer } from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Busy, type StageEvent } from '../../src/stage/emit.ts'
import { httpHandle } from '../../src/stage/http.ts'

let received: IncomingMessage['rawHeaders'] = []
const server = createServer(({ rawHeaders }, response) => {
  received = rawHeaders
  response.end()
})
beforeAll(async () => void (await once(server.listen(0, '127.0.0.1'), 'listening')))
afterAll(() => void server.close())

const events: StageEvent[] = []
const http = httpHandle(
  async () => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  },
  async (event) => void events.push(event),
  new Busy(),
)
const latest = () => events.findLast(({ type }) => type === 'request')

test('headers go out as they are spelled, and each value is a header', async () => {
  await http.get('/', { headers: { 'X-Tag': ['a', 'b, c'], Bearer: 'x', 'x-one': ['y'], 'x-none': [] } })
  expect(received.slice(0, 8)).toEqual(['X-Tag', 'a', 'X-Tag', 'b, c', 'Bearer', 'x', 'x-one', 'y'])
  expect(latest()).toMatchObject({ headers: { 'X-Tag': ['a', 'b, c'], Bearer: 'x', 'x-one': 'y' } })
})

test('a type that the lesson gives stands in for that of the body, however it is spelled', async () => {
  await http.post('/', { json: {}, headers: { 'Content-Type': 'application/vnd.api+json' } })
  expect(received.filter((name) => name.toLowerCase() === 'content-type')).toEqual(['Content-Type'])
  await http.post('/', { json: {} })
  expect(latest()).toMatchObject({ headers: { 'content-type': 'application/json' } })
})
