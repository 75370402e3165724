// fails no-limit: `fieldSize` limits the texts of a form, not its files
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp } from 'fstudy/http'
import { spoolTo } from '../spool.ts'

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const upload = { storage: spoolTo(() => files.folder()) }
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() }, upload }, () => null),
  )
  app.post(
    '/fixed/limited',
    endpoint({ form: { file: file() }, upload: { ...upload, limits: { fieldSize: 2 ** 21 } } }, () => null),
  )
  return app
}
