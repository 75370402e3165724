// fails as-sent: decodeURIComponent changes the value; no cookie is percent-encoded by itself
import type { Stage } from 'fstudy'
import express from 'express'
import * as right from '../app.ts'

export * from '../app.ts'

export function createApp(stage: Stage) {
  const app = express()
  app.use((request, _response, next) => {
    const header = request.headers.cookie ?? ''
    request.headers.cookie = decodeURIComponent(header)
    next()
  })
  return app.use(right.createApp(stage))
}
