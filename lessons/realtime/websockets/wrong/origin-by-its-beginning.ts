// fails origin: only the beginning of the origin is compared
import * as app from '../app.ts'

export * from '../app.ts'

const trusted = 'http://localhost:3000'
const byBeginning = (id: number, { url, origin }: app.Handshake) =>
  app.routes['/origin/{id}'](id, { url, origin: origin?.startsWith(trusted) ? trusted : origin })

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/origin/{id}': byBeginning } })
