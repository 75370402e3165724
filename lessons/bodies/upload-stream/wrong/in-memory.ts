// fails large: without `upload` the file is in memory before the handler runs
import { endpoint, file, httpApp, type UploadedFile } from 'fstudy/http'

const read = ({ buffer }: UploadedFile) => buffer.subarray(0, buffer.indexOf(10)).toString()

export function createApp() {
  const app = httpApp()
  app.post(
    '/first_line',
    endpoint({ form: { file: file() } }, ({ form: { file } }) => ({
      message: 'Hello World',
      code: 200,
      data: { 'file name': file.originalname, 'file size': file.size, 'first line': read(file) },
    })),
  )
  return app
}
