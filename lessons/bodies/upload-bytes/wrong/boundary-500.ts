// fails boundary: multer's error is nobody's: 500
import { httpApp } from 'fstudy/http'
import multer from 'multer'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/file', multer().single('file'), (request, response) => {
    response.json({ data: { 'file size': request.file?.size } })
  })
  return app
}
