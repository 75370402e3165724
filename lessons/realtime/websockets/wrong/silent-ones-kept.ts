// fails heartbeat: whoever does not answer is only asked again
import * as app from '../app.ts'

export * from '../app.ts'

export const startHeartbeat: typeof app.startHeartbeat = ({ clients }, clock) =>
  clock.every(20_000, () => {
    for (const socket of clients) socket.ping()
  })
