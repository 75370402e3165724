// fails same-id: the others hear that a client left who only opened a second tab
import * as app from '../app.ts'

export * from '../app.ts'

class Manager extends app.ConnectionManager {
  readonly #told: (id: number) => void

  constructor(onLeave: (id: number) => void = () => {}) {
    super(onLeave)
    this.#told = onLeave
  }

  override connect(id: number, socket: app.Connection): void {
    if (this.active.includes(id)) this.#told(id)
    super.connect(id, socket)
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { manager: Manager })
