// fails other-bodies: only file parts are taken, so an urlencoded field is refused
import { endpoint, file, httpApp } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file',
    endpoint({ form: { file: file() } }, ({ form }) => ({ data: { 'file size': form.file.size } })),
  )
  return app
}
