// fails windows: the line keeps its carriage return
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, type UploadedFile } from 'fstudy/http'
import { spoolTo, UploadFile } from '../spool.ts'

async function firstLine(file: UploadedFile) {
  let text = ''
  for await (const chunk of new UploadFile(file).chunks()) {
    text += chunk.toString()
    if (text.includes('\n')) break
  }
  return text.split('\n')[0]
}

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const upload = { storage: spoolTo(() => files.folder()) }
  app.post(
    '/first_line',
    endpoint({ form: { file: file() }, upload }, async ({ form: { file } }) => ({
      data: { 'first line': await firstLine(file) },
    })),
  )
  return app
}
