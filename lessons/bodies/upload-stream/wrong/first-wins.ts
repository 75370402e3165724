// fails last-wins: the first file of the name is taken
import { endpoint, file, httpApp, list } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file',
    endpoint({ form: { file: list(file()) } }, ({ form: { file } }) => ({
      data: { 'file name': file[0]?.originalname, 'file type': file[0]?.mimetype },
    })),
  )
  return app
}
