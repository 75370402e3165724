// fails gone-after-answer: multer's own disk storage removes nothing after an answer
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp } from 'fstudy/http'
import multer from 'multer'

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const storage = multer.diskStorage({ destination: files.folder() })
  app.post(
    '/upload_file/info',
    endpoint({ form: { file: file() }, upload: { storage } }, ({ form: { file } }) => ({
      data: { 'file size': file.size },
    })),
  )
  return app
}
