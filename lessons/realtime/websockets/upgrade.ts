import { STATUS_CODES, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Room } from './chat.ts'
import { routeOf, routes as allRoutes, type Route, type Routes } from './routes.ts'

/** Who comes in, and how much they may say at once, in bytes. */
export interface Doors {
  /** Those given here stand in for the lesson's own. */
  readonly routes: Routes
  readonly maxPayload: number
}

// #region upgrade
/** One server for both: a request that asks to become a WebSocket is refused in HTTP, or handed to `ws`. */
export function acceptSockets(
  server: Server,
  room: Room,
  { routes, maxPayload = 4096 }: Partial<Doors> = {},
): WebSocketServer {
  const table = { ...allRoutes, ...routes }
  const sockets = new WebSocketServer({ noServer: true, maxPayload, handleProtocols: () => false })
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => {}) // gone before it was answered
    const url = URL.parse(request.url ?? '', 'ws://localhost')
    const route: Route = url ? routeOf({ url, origin: request.headers.origin }, room, table) : { refuse: 403 }
    if ('refuse' in route) refuse(stream, route.refuse, route.body)
    else sockets.handleUpgrade(request, stream, head, (socket) => void serve(socket, route))
  })
  return sockets
}
// #endregion

// #region refuse
/** Before the handshake there is only HTTP: a status, and a body where there is something to say. */
function refuse(stream: Duplex, status: number, body?: object) {
  const text = body ? JSON.stringify(body) : ''
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    `content-length: ${Buffer.byteLength(text)}`,
  ]
  if (body) head.push('content-type: application/json')
  stream.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
// #endregion

// #region serve
async function serve(socket: WebSocket, { accept, naive = false }: Extract<Route, { accept: unknown }>) {
  socket.on('error', () => {}) // a close follows, with the code
  try {
    await accept(socket)
  } catch {
    if (!naive) socket.close(1011, 'internal error')
  }
  if (naive) socket.terminate()
}
// #endregion
