// fails bytes: characters are counted, not bytes
import { endpoint, file, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file/info',
    endpoint({ form: { file: file() } }, ({ form: { file } }) => {
      const size = file.buffer.toString().length
      const data = { 'file name': file.originalname, 'file type': file.mimetype, 'file size': size }
      return { message: 'Hello World', code: 200, data: { ...data, reads: [size, 0, size] } }
    }),
  )
  return app
}
