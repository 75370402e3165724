// fails early-late: the token is looked at after the handshake
import * as app from '../app.ts'

export * from '../app.ts'

const routes = { '/guarded/{id}': app.routes['/guarded-late/{id}'] }

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { routes })
