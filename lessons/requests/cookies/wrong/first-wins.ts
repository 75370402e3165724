// fails repeated: the first cookie of a name is taken, and the last one counts
import type { Stage } from 'fstudy'
import express from 'express'
import * as right from '../app.ts'

export * from '../app.ts'

export function createApp(stage: Stage) {
  const app = express()
  app.use((request, _response, next) => {
    const header = request.headers.cookie ?? ''
    request.headers.cookie = header.split(';').reverse().join(';')
    next()
  })
  return app.use(right.createApp(stage))
}
