// fails missing: the file is optional, so a form without one gets 200
import { endpoint, file, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file',
    endpoint({ form: { file: file().nullable().default(null) } }, ({ form: { file } }) => ({
      data: { 'file name': file?.originalname ?? '', 'file type': file?.mimetype ?? '' },
    })),
  )
  return app
}
