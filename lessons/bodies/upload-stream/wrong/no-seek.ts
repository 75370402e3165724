// fails position: nobody goes back to 0 before the third reading
import { endpoint, file, httpApp } from 'fstudy/http'
import { UploadFile } from '../spool.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file/info',
    endpoint({ form: { file: file() } }, async ({ form }) => {
      const file = new UploadFile(form.file)
      return { data: { reads: [await file.count(), await file.count(), await file.count()] } }
    }),
  )
  return app
}
