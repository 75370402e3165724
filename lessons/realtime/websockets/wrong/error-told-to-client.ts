// fails close-codes: the client is told what went wrong inside
import type { WebSocket } from 'ws'
import * as app from '../app.ts'

export * from '../app.ts'

async function crash(socket: WebSocket) {
  for await (const text of app.textsOf(socket)) socket.close(1011, `No way to handle ${text}`)
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/crash': () => ({ accept: crash }) } })
