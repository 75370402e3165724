// fails gone: multer's own disk storage leaves the files
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp } from 'fstudy/http'
import multer from 'multer'

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const upload = { storage: multer.diskStorage({ destination: files.folder() }) }
  app.post(
    '/first_line',
    endpoint({ form: { file: file() }, upload }, () => null),
  )
  return app
}
