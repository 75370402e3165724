import type { Clock } from 'fstudy'

/** What is needed of a socket to feel its pulse. */
interface Heart {
  once(event: 'pong', heard: () => void): unknown
  ping(): void
  terminate(): void
}

// #region heartbeat
/** Asks each socket every 20 s whether it is there, and cuts those that have not answered the time before. */
export function startHeartbeat(sockets: { clients: Iterable<Heart> }, clock: Pick<Clock, 'every'>): () => void {
  const asked = new WeakSet<Heart>()
  return clock.every(20_000, () => {
    for (const socket of sockets.clients) {
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
