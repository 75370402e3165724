// fails same-id: when the older socket leaves, it takes the newer one out
import * as app from '../app.ts'

export * from '../app.ts'

class Manager extends app.ConnectionManager {
  readonly #newest = new Map<number, app.Connection>()

  override connect(id: number, socket: app.Connection): void {
    this.#newest.set(id, socket)
    super.connect(id, socket)
  }

  override disconnect(id: number, socket: app.Connection): boolean {
    return super.disconnect(id, this.#newest.get(id) ?? socket)
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { manager: Manager })
