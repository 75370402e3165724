// fails files: only the last part is kept
import { bytes, endpoint, httpApp } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/files',
    endpoint({ form: { files: bytes() } }, ({ form }) => ({ data: { 'file sizes': [form.files.length] } })),
  )
  return app
}
