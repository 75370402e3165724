// fails split: what follows the second = is lost
import type { Stage } from 'fstudy'
import express from 'express'
import * as right from '../app.ts'

export * from '../app.ts'

export function createApp(stage: Stage) {
  const app = express()
  app.use((request, _response, next) => {
    const header = request.headers.cookie ?? ''
    request.headers.cookie = header.replaceAll(/=([^=;]*)=[^;]*/g, '=$1')
    next()
  })
  return app.use(right.createApp(stage))
}
