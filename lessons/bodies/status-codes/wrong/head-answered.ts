// fails not-allowed: HEAD is answered as if there were a GET
import express from 'express'
import * as lesson from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = express()
  app.head('/add', (_request, response) => void response.end())
  return app.use(lesson.createApp())
}
