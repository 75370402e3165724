import { createServer, type Server } from 'node:http'
import type { Stage } from 'fstudy'
import { endpoint, httpApp } from 'fstudy/http'
import type { Room } from './chat.ts'
import { startHeartbeat } from './heartbeat.ts'
import { ConnectionManager, NaiveManager } from './manager.ts'
import { leftNotice } from './message.ts'
import { page } from './page.ts'
import { acceptSockets, type Doors } from './upgrade.ts'

export { answer, type Room } from './chat.ts'
export { connectionOf, textsOf, type Connection } from './connection.ts'
export { startHeartbeat } from './heartbeat.ts'
export { ConnectionManager, NaiveManager } from './manager.ts'
export { routes, type Handshake } from './routes.ts'

interface Parts extends Partial<Doors> {
  readonly manager?: typeof ConnectionManager
}

// #region app
/** A server that does not listen yet. When the stage closes, every client hears 1001. */
export function createApp(
  { random, clock, onClose }: Pick<Stage, 'random' | 'clock' | 'onClose'>,
  { manager: Manager = ConnectionManager, ...doors }: Parts = {},
): Server {
  const active: ConnectionManager = new Manager((id) => void active.broadcast(leftNotice(id)))
  const room: Room = { active, naive: new NaiveManager(), random }
  const server = createServer(pages(room))
  const sockets = acceptSockets(server, room, doors)
  onClose(startHeartbeat(sockets, clock))
  onClose(() => {
    active.clear(1001, '')
    for (const socket of sockets.clients) socket.close(1001)
  })
  return server
}
// #endregion

// #region pages
function pages({ active, naive }: Room) {
  const app = httpApp()
  app.get('/', (_request, response) => void response.type('html').send(page))
  app.get(
    '/lab/connections',
    endpoint({}, () => ({ active: active.active.toSorted((a, b) => a - b), naive: naive.connections.length })),
  )
  app.post('/lab/reset', (_request, response) => {
    active.clear(1001, 'reset')
    naive.connections = []
    response.status(204).end()
  })
  return app
}
// #endregion
