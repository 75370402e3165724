// fails whisper: "Delivered" is said without a look at whether anybody got it
import * as app from '../app.ts'

export * from '../app.ts'

class Manager extends app.ConnectionManager {
  override async send(id: number, message: object): Promise<boolean> {
    await super.send(id, message)
    return true
  }
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { manager: Manager })
