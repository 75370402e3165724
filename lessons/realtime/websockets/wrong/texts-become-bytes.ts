// fails raw: `socket.send` is given the Buffer alone, so a text comes back as bytes
import { on } from 'node:events'
import type { WebSocket } from 'ws'
import * as app from '../app.ts'

export * from '../app.ts'

async function echo(socket: WebSocket) {
  for await (const [data] of on(socket, 'message', { close: ['close'] })) socket.send(data)
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/raw': () => ({ accept: echo }) } })
