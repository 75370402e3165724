import type { WebSocket } from 'ws'
import { chat, type Room } from './chat.ts'
import { crash, echoJson, echoRaw, echoText } from './echoes.ts'
import { naiveChat, naiveJson } from './naive.ts'

/** What a client asks for in the handshake. */
export interface Handshake {
  readonly url: URL
  readonly origin: string | undefined
}

/** A refusal before the handshake is an HTTP answer. `naive`: however the handler ends, the connection is just cut. */
export type Route =
  | { readonly refuse: 401 | 403; readonly body?: object }
  | { readonly accept: (socket: WebSocket) => Promise<void>; readonly naive?: boolean }

const forbidden: Route = { refuse: 403 }

// #region token
/** Tokens for the demo, and whose they are. */
const tokens = new Map([
  ['alice-token', 1],
  ['bob-token', 2],
])

const mayEnter = (id: number, { url }: Handshake) => tokens.get(url.searchParams.get('token') ?? '') === id
// #endregion

// #region origin
const trusted = new Set(['http://localhost:3000', 'http://127.0.0.1:3000'])

/** A browser always says which page opens a socket. Who says nothing is no browser. */
const isTrusted = ({ origin }: Handshake) => origin === undefined || trusted.has(origin)
// #endregion

// #region early-late
const guarded = (id: number, handshake: Handshake): Route =>
  mayEnter(id, handshake) ? { accept: echoText } : forbidden

/** Accepted first, so that the page gets to see a code and a reason. */
const guardedLate = (id: number, handshake: Handshake): Route =>
  mayEnter(id, handshake) ? { accept: echoText } : { accept: async (socket) => socket.close(1008, 'invalid token') }
// #endregion

const closing = (code: number, { url }: Handshake): Route =>
  [1000, 1001, 1008, 1011].includes(code) || (code >= 3000 && code <= 4999)
    ? { accept: async (socket) => socket.close(code, url.searchParams.get('reason') ?? '') }
    : forbidden

type Find = (id: number, handshake: Handshake, room: Room) => Route

export type Routes = Readonly<Record<string, Find>>

// #region routes
export const routes = {
  '/ws/{id}': (id, _, room) => ({ accept: (socket) => chat(socket, id, room) }),
  '/guarded/{id}': guarded,
  '/guarded-late/{id}': guardedLate,
  '/origin/{id}': (_, handshake) => (isTrusted(handshake) ? { accept: echoText } : forbidden),
  '/json/{id}': (id) => ({ accept: (socket) => echoJson(socket, id) }),
  '/close/{id}': closing,
  '/denied': () => ({ refuse: 401, body: { detail: 'Not authenticated' } }),
  '/crash': () => ({ accept: crash }),
  '/raw': () => ({ accept: echoRaw }),
  '/naive/ws/{id}': (id, _, room) => ({ accept: (socket) => naiveChat(socket, id, room), naive: true }),
  '/naive/json': () => ({ accept: naiveJson, naive: true }),
} satisfies Routes

/**
 * The route of a path: its last part may be a number, an optional minus and digits. What is not there is forbidden.
 * No URL has a `{` in its path, so nobody can ask for `/ws/{id}` itself.
 */
export function routeOf(handshake: Handshake, room: Room, table: Routes = routes): Route {
  const [, folder, id] = /^(.*\/)(-?\d+)$/.exec(handshake.url.pathname) ?? []
  const path = folder === undefined ? handshake.url.pathname : `${folder}{id}`
  return Object.hasOwn(table, path) ? (table[path]?.(Number(id), handshake, room) ?? forbidden) : forbidden
}
// #endregion
