// fails text-part: characters are counted, not bytes
import { endpoint, httpApp, str } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file',
    endpoint({ form: { file: str() } }, ({ form }) => ({ data: { 'file size': form.file.length } })),
  )
  return app
}
