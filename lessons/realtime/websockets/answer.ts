/** A client's socket. `send` rejects when the socket is dead. */
export interface Socket {
  send(text: string): Promise<void>
  close(code: number, reason: string): void
}

/** Who is connected: one socket a client id. */
export class ConnectionManager {
  readonly sockets = new Map<number, Socket>()

  get active(): number[] {
    return [...this.sockets.keys()]
  }

  /** A socket that held the id before is closed. */
  connect(id: number, socket: Socket): void {
    const older = this.sockets.get(id)
    this.sockets.set(id, socket)
    if (older !== socket) older?.close(4001, 'connected elsewhere')
  }

  /** Takes the socket out. True only when it held the id; else nothing happens. */
  disconnect(id: number, socket: Socket): boolean {
    // #region your-turn
    // starter: return this.sockets.delete(id)
    return this.sockets.get(id) === socket && this.sockets.delete(id)
    // #endregion
  }

  /** Sends the message as JSON to everybody, takes out the sockets that fail, and gives how many got it. Never throws. */
  async broadcast(message: object): Promise<number> {
    // #region your-turn
    // starter: for (const socket of this.sockets.values()) await socket.send(JSON.stringify(message))
    // starter: return this.sockets.size
    const text = JSON.stringify(message)
    const sent = await Promise.allSettled(
      [...this.sockets].map(async ([id, socket]) => {
        try {
          await socket.send(text)
        } catch (error) {
          this.disconnect(id, socket)
          throw error
        }
      }),
    )
    return sent.filter(({ status }) => status === 'fulfilled').length
    // #endregion
  }
}
