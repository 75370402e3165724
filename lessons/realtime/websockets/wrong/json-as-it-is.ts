// fails json: a text that is JSON is believed to be a message
import type { WebSocket } from 'ws'
import * as app from '../app.ts'

export * from '../app.ts'

async function echo(socket: WebSocket, id: number) {
  for await (const text of app.textsOf(socket)) {
    try {
      socket.send(JSON.stringify(JSON.parse(text)))
    } catch {
      socket.send(JSON.stringify({ message: 'Invalid message', code: 422, user_id: id }))
    }
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/json/{id}': (id) => ({ accept: (socket) => echo(socket, id) }) } })
