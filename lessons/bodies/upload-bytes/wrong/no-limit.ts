// fails no-limit: the fixed route has no limit either
import { bytes, endpoint, httpApp } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  for (const path of ['/file', '/fixed/file'])
    app.post(
      path,
      endpoint({ form: { file: bytes() } }, ({ form }) => ({ data: { 'file size': form.file.length } })),
    )
  return app
}
