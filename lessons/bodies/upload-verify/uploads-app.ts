import { createHash } from 'node:crypto'
import type { Express } from 'express'
import { endpoint, file, httpApp, HttpException, str, type UploadedFile } from 'fstudy/http'

/** `POST /uploads` in memory, for wrong answers: `store` is told of the file, its id and its hash. */
export function uploadsApp({
  fileSize = 2 ** 20,
  hash = ({ buffer }: UploadedFile) => createHash('sha256').update(buffer).digest('hex'),
  store = (_sent: UploadedFile, _id: string): void => {},
  more = (_app: Express): void => {},
}) {
  const app = httpApp()
  let count = 0
  const form = { file: file(), sha256: str() }
  app.post(
    '/uploads',
    endpoint({ form, upload: { limits: { fileSize } }, status: 201 }, ({ form: { file: sent, sha256 } }) => {
      const id = String(++count).padStart(32, '0')
      store(sent, id)
      if (hash(sent) !== sha256) throw new HttpException(400, 'sha256 verify failed')
      const data = { id, 'file name': sent.originalname, 'file size': sent.size, sha256 }
      return { message: 'Hello World', code: 201, data }
    }),
  )
  more(app)
  return app
}
