// fails believed: the type is guessed from the name, which is the client's word too
import { extname } from 'node:path'
import { endpoint, file, httpApp } from 'fstudy/http'

const types: Readonly<Record<string, string>> = { '.png': 'image/png', '.exe': 'application/x-msdownload' }

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() } }, ({ form: { file } }) => ({
      data: { 'file name': file.originalname, 'file type': types[extname(file.originalname)] },
    })),
  )
  return app
}
