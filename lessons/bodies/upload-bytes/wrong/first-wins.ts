// fails not-a-list: of two parts the first one is taken
import { endpoint, httpApp, list, bytes } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file',
    endpoint({ form: { file: list(bytes()) } }, ({ form }) => ({ data: { 'file size': form.file[0]?.length } })),
  )
  return app
}
