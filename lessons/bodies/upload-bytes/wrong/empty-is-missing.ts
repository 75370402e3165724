// fails empty-file: a file of no bytes is taken for no file
import { bytes, endpoint, httpApp, RequestValidationError } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file',
    endpoint({ form: { file: bytes() } }, ({ form: { file } }) => {
      const missing = { type: 'missing', loc: ['body', 'file'], msg: 'Field required', input: null }
      if (file.length === 0) throw new RequestValidationError([missing])
      return { data: { 'file size': file.length } }
    }),
  )
  return app
}
