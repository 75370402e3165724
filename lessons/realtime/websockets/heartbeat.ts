import type { Clock } from 'fstudy'
import type { WebSocket, WebSocketServer } from 'ws'

// #region heartbeat
/** Asks each socket every 20 s whether it is there, and cuts those that have not answered the time before. */
export function startHeartbeat({ clients }: WebSocketServer, clock: Clock): () => void {
  const asked = new WeakSet<WebSocket>()
  return clock.every(20_000, () => {
    for (const socket of clients) {
      if (asked.has(socket)) {
        socket.terminate()
        continue
      }
      asked.add(socket)
      socket.once('pong', () => asked.delete(socket))
      socket.ping()
    }
  })
}
// #endregion
