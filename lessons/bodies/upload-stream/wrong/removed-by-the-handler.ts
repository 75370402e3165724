// fails gone-after-error: the handler removes the file, but after a 422 no handler runs
import { rm } from 'node:fs/promises'
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp } from 'fstudy/http'
import multer from 'multer'

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const storage = multer.diskStorage({ destination: files.folder() })
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() }, upload: { storage } }, async ({ form: { file } }) => {
      await rm(file.path)
      return { data: { 'file name': file.originalname } }
    }),
  )
  return app
}
