// fails decoded: an image goes through UTF-8 and comes out larger
import { bytes, endpoint, httpApp } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file',
    endpoint({ form: { file: bytes() } }, ({ form: { file } }) => {
      const text = file.toString('utf8')
      return { data: { 'file size': Buffer.byteLength(text) } }
    }),
  )
  return app
}
