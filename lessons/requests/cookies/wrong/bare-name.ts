// fails absent: a text without = is the value of a cookie without a name, not a name
import type { Stage } from 'fstudy'
import express from 'express'
import * as right from '../app.ts'

export * from '../app.ts'

export function createApp(stage: Stage) {
  const app = express()
  app.use((request, _response, next) => {
    const header = request.headers.cookie ?? ''
    request.headers.cookie = header.includes('=') ? header : `${header}=`
    next()
  })
  return app.use(right.createApp(stage))
}
