// fails exact-names: names of headers ignore the case, names of cookies do not
import type { Stage } from 'fstudy'
import express from 'express'
import * as right from '../app.ts'

export * from '../app.ts'

export function createApp(stage: Stage) {
  const app = express()
  app.use((request, _response, next) => {
    const header = request.headers.cookie ?? ''
    request.headers.cookie = header.toLowerCase()
    next()
  })
  return app.use(right.createApp(stage))
}
