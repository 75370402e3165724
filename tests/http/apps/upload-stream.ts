import { endpoint, file, httpApp, list, str, type UploadedFile } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const about = ({ originalname, mimetype, size }: UploadedFile) => ({
  'file name': originalname,
  'file type': mimetype,
  'file size': size,
})

export function createApp() {
  const app = httpApp()
  const form = { file: file() }
  app.post(
    '/upload_file',
    endpoint(
      { form },
      ({
        form: {
          file: { originalname, mimetype },
        },
      }) => envelope({ 'file name': originalname, 'file type': mimetype }),
    ),
  )
  app.post(
    '/upload_file/info',
    endpoint({ form }, (input) =>
      envelope({ ...about(input.form.file), reads: [input.form.file.size, 0, input.form.file.size] }),
    ),
  )
  app.post(
    '/upload_file/place',
    endpoint(
      { form },
      ({
        form: {
          file: { size },
        },
      }) => envelope({ 'file size': size, 'in memory': size <= 2 ** 20 }),
    ),
  )
  app.post(
    '/upload_files',
    endpoint({ form: { files: list(file()), comment: str().default('') } }, ({ form: { files, comment } }) =>
      envelope({ comment, files: files.map(about) }),
    ),
  )
  return app
}
