// fails name-and-type: the name is read as Latin-1, as multer does when it is not told otherwise
import { endpoint, file, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() } }, ({ form: { file } }) => ({
      message: 'Hello World',
      code: 200,
      data: { 'file name': Buffer.from(file.originalname).toString('latin1'), 'file type': file.mimetype },
    })),
  )
  return app
}
