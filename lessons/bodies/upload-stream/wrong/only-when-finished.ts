// fails cut-off: a response that is cut off never finishes, so the half file stays
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp } from 'fstudy/http'
import type { StorageEngine } from 'multer'

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const storage: StorageEngine = {
    _handleFile(request, { stream }, done) {
      const path = join(files.folder(), 'upload')
      request.res?.once('finish', () => rm(path))
      pipeline(stream, createWriteStream(path)).then(() => done(null, { path }), done)
    },
    _removeFile: (_request, _file, done) => done(null),
  }
  app.post(
    '/upload_file',
    endpoint({ form: { file: file() }, upload: { storage } }, () => null),
  )
  return app
}
