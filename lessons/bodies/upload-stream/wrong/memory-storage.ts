// fails flat-memory: without `upload` every byte stays in memory
import { endpoint, file, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file/info',
    endpoint(
      { form: { file: file() } },
      ({
        form: {
          file: { originalname, mimetype, size },
        },
      }) => ({
        message: 'Hello World',
        code: 200,
        data: { 'file name': originalname, 'file type': mimetype, 'file size': size, reads: [size, 0, size] },
      }),
    ),
  )
  return app
}
