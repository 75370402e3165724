// fails early-late: any good token opens any door
import * as app from '../app.ts'

export * from '../app.ts'

const route: app.Doors['route'] = (handshake, room) => {
  const url = new URL(handshake.url)
  if (url.searchParams.get('token') === 'bob-token') url.searchParams.set('token', 'alice-token')
  return app.routeOf({ ...handshake, url }, room)
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) => app.createApp(stage, { route })
