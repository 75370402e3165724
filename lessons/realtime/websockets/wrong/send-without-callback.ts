// fails closed-send: without a callback nobody hears that the text is lost
import type { WebSocket } from 'ws'
import type { Connection } from '../app.ts'

export * from '../app.ts'

export const connectionOf = (socket: WebSocket): Connection => ({
  async send(text) {
    socket.send(text)
  },
  close: (code, reason) => socket.close(code, reason),
})
