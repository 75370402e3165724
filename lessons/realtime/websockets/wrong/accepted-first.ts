// fails early-late: the token is looked at after the handshake
import * as app from '../app.ts'

export * from '../app.ts'

const route: app.Doors['route'] = (handshake, room) => {
  const url = new URL(handshake.url)
  url.pathname = url.pathname.replace('/guarded/', '/guarded-late/')
  return app.routeOf({ ...handshake, url }, room)
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { route })
