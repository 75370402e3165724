// fails early-late: any good token opens any door
import * as app from '../app.ts'

export * from '../app.ts'

const guarded = (id: number, handshake: app.Handshake) => {
  const isBob = handshake.url.searchParams.get('token') === 'bob-token'
  return app.routes['/guarded/{id}'](isBob ? 2 : id, handshake)
}

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/guarded/{id}': guarded } })
