// fails all: the sender does not hear its own message
import * as app from '../app.ts'

export * from '../app.ts'

class Manager extends app.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    const others = this.active.filter((id) => !('user_id' in message && message.user_id === id))
    return (await Promise.all(others.map((id) => this.send(id, message)))).filter(Boolean).length
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { manager: Manager })
