// fails leave: the others hear twice that somebody left
import * as app from '../app.ts'

export * from '../app.ts'

class Manager extends app.ConnectionManager {
  constructor(onLeave: (id: number) => void = () => {}) {
    super((id) => {
      onLeave(id)
      onLeave(id)
    })
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { manager: Manager })
