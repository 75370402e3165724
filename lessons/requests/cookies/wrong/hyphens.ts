// fails exact-names: session-id is taken for session_id, as for a header
import type { Stage } from 'fstudy'
import express from 'express'
import * as right from '../app.ts'

export * from '../app.ts'

export function createApp(stage: Stage) {
  const app = express()
  app.use((request, _response, next) => {
    const header = request.headers.cookie ?? ''
    request.headers.cookie = header.replaceAll('-', '_')
    next()
  })
  return app.use(right.createApp(stage))
}
