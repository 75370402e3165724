import express from 'express'
import { bytes, endpoint, httpApp, list, serveDocs } from 'fstudy/http'
import multer from 'multer'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

/** What `/docs` says beside 200 and 422. */
const responses = { 400: 'Invalid multipart data.' }

export function createApp() {
  const app = httpApp()
  // #region file
  app.post(
    '/file',
    endpoint({ form: { file: bytes() }, responses }, ({ form }) => envelope({ 'file size': form.file.length })),
  )
  // #endregion
  // #region files
  app.post(
    '/files',
    endpoint({ form: { files: list(bytes()) }, responses }, ({ form }) =>
      envelope({ 'file sizes': form.files.map(({ length }) => length) }),
    ),
  )
  // #endregion
  // #region optional
  app.post(
    '/file_optional',
    endpoint({ form: { file: bytes().nullable().default(null) }, responses }, ({ form }) =>
      envelope({ 'file size': form.file?.length ?? null }),
    ),
  )
  // #endregion
  // #region limited
  app.post(
    '/fixed/file',
    endpoint(
      {
        form: { file: bytes() },
        upload: { limits: { fileSize: 1024 } },
        responses: { ...responses, 413: 'file is larger than 1024 bytes' },
      },
      ({ form }) => envelope({ 'file size': form.file.length }),
    ),
  )
  // #endregion
  serveDocs(app, { title: 'A file as bytes', version: '1.0.0' })
  return app
}

/** Express and multer alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')
  const filesOf = ({ files }: express.Request) => (Array.isArray(files) ? files : [])

  // #region naive-parts
  app.post('/parts', multer().any(), (request, response) => {
    const files = filesOf(request).map(({ fieldname, originalname, size }) => ({ fieldname, originalname, size }))
    response.json({ body: request.body, files })
  })
  // #endregion
  // #region utf8-names
  app.post('/fixed/parts', multer({ defParamCharset: 'utf8' }).any(), (request, response) => {
    response.json({ names: filesOf(request).map(({ originalname }) => originalname) })
  })
  // #endregion
  // #region decoded
  app.post('/decoded', multer().single('file'), (request, response) => {
    const text = request.file?.buffer.toString('utf8') ?? ''
    response.json({ characters: text.length, 'bytes again': Buffer.byteLength(text) })
  })
  // #endregion
  // #region held
  const held: Buffer[] = []
  const three = Promise.withResolvers<void>()
  app.post('/held', multer().single('file'), async (request, response) => {
    if (request.file) held.push(request.file.buffer)
    if (held.length === 3) three.resolve()
    await three.promise
    response.json({ 'bytes in memory': held.reduce((sum, { length }) => sum + length, 0) })
  })
  // #endregion
  // #region own-words
  // Express answers 500 to an error that has no status. So does this, but without the stack.
  app.use((error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    response.status(500).json({ detail: error.message })
  })
  // #endregion
  return app
}
