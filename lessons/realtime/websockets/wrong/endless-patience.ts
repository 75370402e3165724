// fails slow-client: what a slow client does not take piles up without end
import type { WebSocket } from 'ws'
import type { Connection } from '../app.ts'

export * from '../app.ts'

export const connectionOf = (socket: WebSocket): Connection => ({
  send: (text) => new Promise((resolve, reject) => socket.send(text, (error) => (error ? reject(error) : resolve()))),
  close: (code, reason) => socket.close(code, reason),
})
