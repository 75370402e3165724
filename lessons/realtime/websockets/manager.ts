import type { Connection } from './connection.ts'

// #region naive-manager
/** The list of the note: one dead socket ends a broadcast, and leaving twice is an error. */
export class NaiveManager {
  connections: Connection[] = []

  connect(socket: Connection): void {
    this.connections.push(socket)
  }

  disconnect(socket: Connection): void {
    const index = this.connections.indexOf(socket)
    if (index === -1) throw new Error('The socket is not in the list')
    this.connections.splice(index, 1)
  }

  async broadcast(message: object): Promise<void> {
    for (const socket of this.connections) await socket.send(JSON.stringify(message))
  }
}
// #endregion

/** One socket a client id. `onLeave` hears once of each client that is no longer there. */
export class ConnectionManager {
  readonly #sockets = new Map<number, Connection>()
  readonly #onLeave: (id: number) => void

  constructor(onLeave: (id: number) => void = () => {}) {
    this.#onLeave = onLeave
  }

  /** In the order in which they came. */
  get active(): number[] {
    return [...this.#sockets.keys()]
  }

  // #region connect
  /** A socket that held the id before is closed. Its client is still there, so nobody hears of it. */
  connect(id: number, socket: Connection): void {
    const older = this.#sockets.get(id)
    this.#sockets.set(id, socket)
    if (older !== socket) older?.close(4001, 'connected elsewhere')
  }

  /** True for the socket that holds the id. Another one, or a second time: false, and nothing happens. */
  disconnect(id: number, socket: Connection): boolean {
    if (this.#sockets.get(id) !== socket) return false
    this.#sockets.delete(id)
    this.#onLeave(id)
    return true
  }
  // #endregion

  // #region send
  /** Whether it was sent. Never throws: a socket that fails is dead, and leaves. */
  async send(id: number, message: object): Promise<boolean> {
    const socket = this.#sockets.get(id)
    if (!socket) return false
    try {
      await socket.send(JSON.stringify(message))
      return true
    } catch {
      this.disconnect(id, socket)
      return false
    }
  }

  /** How many got it. Nobody waits for another one's socket. */
  async broadcast(message: object): Promise<number> {
    const sent = await Promise.all(this.active.map((id) => this.send(id, message)))
    return sent.filter(Boolean).length
  }
  // #endregion

  // #region clear
  /** Starts to close all, and forgets them. No notices: there is nobody left to read them. */
  clear(code: number, reason: string): void {
    const sockets = [...this.#sockets.values()]
    this.#sockets.clear()
    for (const socket of sockets) socket.close(code, reason)
  }
  // #endregion
}
