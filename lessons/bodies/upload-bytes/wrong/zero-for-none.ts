// fails optional: no file becomes a file of no bytes
import { bytes, endpoint, httpApp } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file_optional',
    endpoint({ form: { file: bytes().nullable().default(null) } }, ({ form }) => ({
      data: { 'file size': form.file?.length ?? 0 },
    })),
  )
  return app
}
