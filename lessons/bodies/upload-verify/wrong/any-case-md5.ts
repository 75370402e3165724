// fails exactly: the note compares exactly; this takes upper case and spaces
import { createHash } from 'node:crypto'
import { endpoint, file, httpApp, HttpException, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/file_upload_and_verify',
    endpoint({ form: { file: file(), md5: str().default('') } }, ({ form }) => {
      const md5 = createHash('md5').update(form.file.buffer).digest('hex')
      if (form.md5.trim().toLowerCase() !== md5) throw new HttpException(400, 'md5 verify failed')
      return {}
    }),
  )
  return app
}
