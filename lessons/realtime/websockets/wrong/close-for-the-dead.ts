// fails heartbeat: a closing handshake with someone who is not there
import type { Clock } from 'fstudy'
import type { WebSocket } from 'ws'

export * from '../app.ts'

export function startHeartbeat({ clients }: { clients: Iterable<WebSocket> }, clock: Pick<Clock, 'every'>) {
  const asked = new WeakSet<WebSocket>()
  return clock.every(20_000, () => {
    for (const socket of clients) {
      if (asked.has(socket)) {
        socket.close(1001)
        continue
      }
      asked.add(socket)
      socket.once('pong', () => asked.delete(socket))
      socket.ping()
    }
  })
}
