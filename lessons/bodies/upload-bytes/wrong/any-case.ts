// fails missing: the part "File" is taken for "file"
import { httpApp, RequestValidationError } from 'fstudy/http'
import multer from 'multer'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/file', multer().any(), (request, response) => {
    const files = Array.isArray(request.files) ? request.files : []
    const found = files.find(({ fieldname }) => fieldname.toLowerCase() === 'file')
    const missing = { type: 'missing', loc: ['body', 'file'], msg: 'Field required', input: null }
    if (!found) throw new RequestValidationError([missing])
    response.json({ data: { 'file size': found.size } })
  })
  return app
}
