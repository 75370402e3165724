// fails nothing-left: a file that was refused stays in the folder
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, str } from 'fstudy/http'
import multer from 'multer'

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const form = { file: file(), sha256: str({ minLength: 64 }) }
  const storage = multer.diskStorage({ destination: files.folder() })
  app.post(
    '/uploads',
    endpoint({ form, upload: { storage } }, () => ({})),
  )
  return app
}
