// fails text-refused: the bytes of a text part are taken for a file
import { bytes, endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/upload_file',
    endpoint({ form: { file: bytes() } }, () => ({ data: { 'file name': '', 'file type': '' } })),
  )
  return app
}
