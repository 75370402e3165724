/**
 * Requests a second for a JSON body of six fields: `endpoint()` against Express with zod by hand, in runs that take turns.
 * Each server is a process of its own. `node bench/http.ts`
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { z } from 'zod'
import { bool, endpoint, float, httpApp, int, list, model, str } from '../src/http/http.ts'

const body = JSON.stringify({ name: 'pen', age: 28, price: 1.5, active: true, note: 'blue', tags: ['a', 'b'] })

const apps = {
  endpoint() {
    const Item = model('Item', {
      name: str({ minLength: 1, maxLength: 20 }),
      age: int({ ge: 0, le: 150 }),
      price: float(),
      active: bool().default(true),
      note: str().nullable().default(null),
      tags: list(str()).default([]),
    })
    return httpApp().post(
      '/items',
      endpoint({ body: Item }, (input) => input.body),
    )
  },
  plain() {
    const Item = z.object({
      name: z.string().min(1).max(20),
      age: z.int().min(0).max(150),
      price: z.number(),
      active: z.boolean().default(true),
      note: z.string().nullable().default(null),
      tags: z.array(z.string()).default([]),
    })
    const app = express().disable('x-powered-by').disable('etag')
    app.use(express.json())
    return app.post('/items', (asked, response) => {
      const { data, error } = Item.safeParse(asked.body)
      response.status(error ? 422 : 200).json(data ?? error?.issues)
    })
  },
}

const [name] = process.argv.slice(2)
if (name === 'endpoint' || name === 'plain') {
  const server = createServer(apps[name]()).listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? address?.port : undefined)
  })
  process.once('disconnect', () => process.exit())
} else await compare()

async function compare() {
  const servers = await Promise.all(
    (['plain', 'endpoint'] as const).map(async (which) => {
      const child = fork(import.meta.filename, [which])
      const [port]: AddressInfo['port'][] = await once(child, 'message')
      return { which, child, port: port ?? 0, rates: [] as number[] }
    }),
  )
  for (let round = -1; round < 7; round++) {
    for (const { port, rates } of servers) {
      const rate = await load(port, 6000, 32)
      if (round >= 0) rates.push(rate)
    }
  }
  const [plain = 0, ours = 0] = servers.map(({ rates }) => rates.toSorted((a, b) => a - b)[3] ?? 0)
  console.log(`Express and zod by hand  ${plain.toFixed(0)} requests/s`)
  console.log(`endpoint()               ${ours.toFixed(0)} requests/s, ${(ours / plain).toFixed(2)}x   at least 0.8x`)
  for (const { child } of servers) child.disconnect()
}

/** Requests a second, so many at once on connections that stay open. */
async function load(port: number, count: number, atOnce: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const one = async () => {
    const sending = request({ port, host: '127.0.0.1', method: 'POST', path: '/items', agent, headers })
    sending.end(body)
    const [response] = await once(sending, 'response')
    const came = await text(response)
    if (response.statusCode !== 200) throw new Error(came)
  }
  let left = count
  const start = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await one()
    }),
  )
  agent.destroy()
  return (count / (performance.now() - start)) * 1000
}
