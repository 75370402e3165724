import type { Stage } from 'fstudy'
import express from 'express'
import { endpoint, file, httpApp, list, serveDocs, str, type UploadedFile } from 'fstudy/http'
import multer from 'multer'
import { spoolTo, UploadFile } from './spool.ts'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

/** What `/docs` says beside 200 and 422. */
const responses = { 400: 'Invalid multipart data.' }

// #region about
/** What is known of a file. Name and type are the client's words, only the size is counted here. */
const about = ({ originalname, mimetype, size }: UploadedFile) => ({
  'file name': originalname,
  'file type': mimetype,
  'file size': size,
})
// #endregion

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  // #region upload
  const upload = { storage: spoolTo(() => files.folder()) }
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() }, upload, responses }, ({ form: { file } }) =>
      envelope({ 'file name': file.originalname, 'file type': file.mimetype }),
    ),
  )
  // #endregion
  // #region info
  app.post(
    '/upload_file/info',
    endpoint({ form: { file: file() }, upload, responses }, async ({ form }) => {
      const file = new UploadFile(form.file)
      const [first, second] = [await file.count(), await file.count()]
      file.seek(0)
      return envelope({ ...about(form.file), reads: [first, second, await file.count()] })
    }),
  )
  // #endregion
  // #region place
  app.post(
    '/upload_file/place',
    endpoint({ form: { file: file() }, upload, responses }, ({ form: { file } }) =>
      envelope({ 'file size': file.size, 'in memory': new UploadFile(file).inMemory }),
    ),
  )
  // #endregion
  // #region files
  app.post(
    '/upload_files',
    endpoint(
      { form: { files: list(file()), comment: str().default('') }, upload, responses },
      ({ form: { files, comment } }) => envelope({ comment, files: files.map(about) }),
    ),
  )
  // #endregion
  // #region limited
  const limited = { ...upload, limits: { fileSize: 2 ** 21 } }
  app.post(
    '/fixed/limited',
    endpoint(
      { form: { file: file() }, upload: limited, responses: { ...responses, 413: 'too large' } },
      ({ form: { file } }) => envelope(about(file)),
    ),
  )
  // #endregion
  // #region fails
  app.post(
    '/fixed/fails',
    endpoint({ form: { file: file() }, upload, responses: { ...responses, 500: 'Internal Server Error' } }, () => {
      throw new Error('The handler has a bug')
    }),
  )
  // #endregion
  serveDocs(app, { title: 'A file as a stream', version: '1.0.0' })
  return app
}

/** multer as it comes. */
export function createNaiveApp(folder: string) {
  const app = express().disable('x-powered-by')
  // #region naive
  const onDisk = multer({ dest: folder })
  app.post('/upload_file', onDisk.single('file'), ({ file }, response) => {
    response.json({ 'file name': file?.originalname })
  })
  // #endregion
  // #region naive-memory
  const inMemory = multer({ storage: multer.memoryStorage() })
  app.post('/upload_file/info', inMemory.single('file'), ({ file }, response) => {
    response.json({ 'file size': file?.buffer.length })
  })
  // #endregion
  // #region headers
  app.post('/headers', inMemory.single('file'), ({ file, headers }, response) => {
    response.json({ request: headers['content-type']?.split(';')[0], part: file?.mimetype })
  })
  // #endregion
  return app
}
