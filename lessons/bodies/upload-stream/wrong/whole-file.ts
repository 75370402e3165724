// fails large: the whole file is read for its first line
import { readFile } from 'node:fs/promises'
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, type UploadedFile } from 'fstudy/http'
import { spoolTo } from '../spool.ts'

const read = async ({ path, buffer }: UploadedFile) => String(path ? await readFile(path) : buffer).split(/\r?\n/)[0]

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const upload = { storage: spoolTo(() => files.folder()) }
  app.post(
    '/first_line',
    endpoint({ form: { file: file() }, upload }, async ({ form: { file } }) => ({
      message: 'Hello World',
      code: 200,
      data: { 'file name': file.originalname, 'file size': file.size, 'first line': await read(file) },
    })),
  )
  return app
}
