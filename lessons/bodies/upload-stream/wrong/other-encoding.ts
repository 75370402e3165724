// fails japanese: the bytes are read as Latin-1
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, type UploadedFile } from 'fstudy/http'
import { spoolTo, UploadFile } from '../spool.ts'

async function firstLine(file: UploadedFile) {
  let text = ''
  for await (const chunk of new UploadFile(file).chunks()) text += chunk.toString('latin1')
  return text.split(/\r?\n/)[0]
}

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const upload = { storage: spoolTo(() => files.folder()) }
  app.post(
    '/first_line',
    endpoint({ form: { file: file() }, upload }, async ({ form: { file } }) => ({
      message: 'Hello World',
      code: 200,
      data: { 'file name': file.originalname, 'file size': file.size, 'first line': await firstLine(file) },
    })),
  )
  return app
}
