// fails clients-word: the folders are taken off the name
import { basename } from 'node:path'
import { endpoint, file, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() } }, ({ form: { file } }) => ({
      data: { 'file name': basename(file.originalname), 'file type': file.mimetype },
    })),
  )
  return app
}
