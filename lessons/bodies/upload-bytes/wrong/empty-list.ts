// fails no-files: no file at all is taken for an empty list
import { bytes, endpoint, httpApp, list } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/files',
    endpoint({ form: { files: list(bytes()).default([]) } }, ({ form }) => ({
      data: { 'file sizes': form.files.map(({ length }) => length) },
    })),
  )
  return app
}
