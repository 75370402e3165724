// fails place: 1 MiB itself goes to disk already
import { endpoint, file, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file/place',
    endpoint({ form: { file: file() } }, ({ form: { file } }) => ({
      data: { 'file size': file.size, 'in memory': file.size < 2 ** 20 },
    })),
  )
  return app
}
