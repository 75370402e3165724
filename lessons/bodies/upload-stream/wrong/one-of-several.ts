// fails several: only one file is taken
import { endpoint, file, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_files',
    endpoint({ form: { files: file(), comment: str().default('') } }, ({ form: { files, comment } }) => ({
      data: {
        comment,
        files: [{ 'file name': files.originalname, 'file type': files.mimetype, 'file size': files.size }],
      },
    })),
  )
  return app
}
