import { bytes, endpoint, httpApp, list } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file',
    endpoint({ form: { file: bytes() } }, ({ form }) => envelope({ 'file size': form.file.length })),
  )
  app.post(
    '/files',
    endpoint({ form: { files: list(bytes()) } }, ({ form }) =>
      envelope({ 'file sizes': form.files.map(({ length }) => length) }),
    ),
  )
  app.post(
    '/file_optional',
    endpoint({ form: { file: bytes().nullable().default(null) } }, ({ form }) =>
      envelope({ 'file size': form.file?.length ?? null }),
    ),
  )
  return app
}
