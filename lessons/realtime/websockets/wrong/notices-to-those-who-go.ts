// fails going-away: all leave one after the other, and those who are left hear of each
import * as app from '../app.ts'

export * from '../app.ts'

class Manager extends app.ConnectionManager {
  readonly #sockets = new Map<number, app.Connection>()

  override connect(id: number, socket: app.Connection): void {
    this.#sockets.set(id, socket)
    super.connect(id, socket)
  }

  override clear(code: number, reason: string): void {
    for (const [id, socket] of this.#sockets) {
      this.disconnect(id, socket)
      socket.close(code, reason)
    }
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { manager: Manager })
