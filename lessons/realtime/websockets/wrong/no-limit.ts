// fails frames: without a limit of its own, the server takes 100 MiB at once
import * as app from '../app.ts'

export * from '../app.ts'

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { maxPayload: 100 * 1024 * 1024 })
