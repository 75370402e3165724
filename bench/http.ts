/**
 * Requests a second and latency for a JSON body of six fields: `endpoint()` against Express with zod by hand, Fastify with
 * its own validation and Hono with zod-validator, in runs that take turns. Each server is a process of its own.
 * `node bench/http.ts`
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type RequestListener, createServer } from 'node:http'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { zValidator } from '@hono/zod-validator'
import express from 'express'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { z } from 'zod'
import { bool, endpoint, float, httpApp, int, list, model, str } from '../src/http/http.ts'

const body = JSON.stringify({ name: 'pen', age: 28, price: 1.5, active: true, note: 'blue', tags: ['a', 'b'] })

const sent = Buffer.from(
  `POST /items HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
)

const zodItem = () =>
  z.object({
    name: z.string().min(1).max(20),
    age: z.int().min(0).max(150),
    price: z.number(),
    active: z.boolean().default(true),
    note: z.string().nullable().default(null),
    tags: z.array(z.string()).default([]),
  })

const apps = {
  plain(): RequestListener {
    const Item = zodItem()
    const app = express().disable('x-powered-by').disable('etag')
    app.use(express.json())
    return app.post('/items', (asked, response) => {
      const { data, error } = Item.safeParse(asked.body)
      response.status(error ? 422 : 200).json(data ?? error?.issues)
    })
  },
  endpoint(): RequestListener {
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
  async fastify(): Promise<RequestListener> {
    const schema = {
      type: 'object',
      required: ['name', 'age', 'price'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 20 },
        age: { type: 'integer', minimum: 0, maximum: 150 },
        price: { type: 'number' },
        active: { type: 'boolean', default: true },
        note: { type: 'string', nullable: true, default: null },
        tags: { type: 'array', items: { type: 'string' }, default: [] },
      },
    }
    const app = Fastify()
    app.post('/items', { schema: { body: schema } }, async (asked) => asked.body)
    await app.ready()
    return (asked, response) => app.routing(asked, response)
  },
  hono(): RequestListener {
    const app = new Hono()
    app.post('/items', zValidator('json', zodItem()), (context) => context.json(context.req.valid('json')))
    return getRequestListener(app.fetch)
  },
}

const titles = {
  plain: 'Express and zod by hand',
  endpoint: 'endpoint()',
  fastify: 'Fastify, its validation',
  hono: 'Hono and zod-validator',
} satisfies Record<keyof typeof apps, string>

const middle = (values: readonly number[], part = 0.5) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0

const isName = (name: string | undefined): name is keyof typeof apps => name !== undefined && name in apps

const [name] = process.argv.slice(2)
if (isName(name)) {
  const server = createServer(await apps[name]()).listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? address?.port : undefined)
  })
  process.once('disconnect', () => process.exit())
} else await compare()

async function compare() {
  const servers = await Promise.all(
    Object.keys(apps)
      .filter(isName)
      .map(async (which) => {
        const child = fork(import.meta.filename, [which])
        const [port]: number[] = await once(child, 'message')
        const runs: Awaited<ReturnType<typeof load>>[] = []
        return { which, child, port: port ?? 0, runs }
      }),
  )
  for (let round = -1; round < 7; round++) {
    for (const { port, runs } of servers) {
      const run = await load(port, 20_000, 32)
      if (round >= 0) runs.push(run)
    }
  }
  const rateOf = (runs: (typeof servers)[number]['runs']) => middle(runs.map(({ rate }) => rate))
  const plain = rateOf(servers.find(({ which }) => which === 'plain')?.runs ?? [])
  for (const { which, runs, child } of servers) {
    const rate = rateOf(runs)
    const [half, most] = [middle(runs.map(({ median }) => median)), middle(runs.map(({ slow }) => slow))]
    console.log(
      `${titles[which].padEnd(24)} ${rate.toFixed(0).padStart(6)} requests/s   ${(rate / plain).toFixed(2)}x   ` +
        `latency ${half.toFixed(1)} ms, 99 % ${most.toFixed(1)} ms${which === 'endpoint' ? '   at least 0.8x' : ''}`,
    )
    child.disconnect()
  }
}

/** Bytes of an answer whose beginning is `head`; undefined while its headers are not all there. */
function lengthOf(head: string): number | undefined {
  const end = head.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 200') || Number(length) < body.length) throw new Error(head)
  return end + 4 + Number(length)
}

/**
 * Requests a second and milliseconds a request, so many at once on connections that stay open. Written for plain sockets:
 * Node's own client needs more time for a request than the servers do, and would be what is measured.
 */
async function load(port: number, count: number, atOnce: number) {
  const took: number[] = []
  let left = count
  const connection = async () => {
    const socket = connect(port, '127.0.0.1').setNoDelay()
    await once(socket, 'connect')
    await new Promise<void>((resolve, reject) => {
      let [asked, came] = [0, '']
      const ask = () => {
        if (left-- <= 0) return resolve()
        asked = performance.now()
        socket.write(sent)
      }
      socket.on('error', reject).on('data', (chunk) => {
        came += chunk.toString('latin1')
        if (came.length < (lengthOf(came) ?? Infinity)) return
        came = ''
        took.push(performance.now() - asked)
        ask()
      })
      ask()
    })
    socket.destroy()
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, connection))
  return { rate: (took.length / (performance.now() - start)) * 1000, median: middle(took), slow: middle(took, 0.99) }
}
