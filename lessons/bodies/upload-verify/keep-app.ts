import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, HttpException, str } from 'fstudy/http'

/** The exercise's answer with one thing changed, for wrong answers. */
export function keepApp(
  { files }: Pick<Stage, 'files'>,
  {
    fileSize = 1000,
    nameOf = (_name: string): string => randomUUID(),
    writtenFirst = false,
    fits = (hash: string, sent: string) => hash === sent,
  },
) {
  const app = httpApp()
  const folder = resolve(files.folder(), 'kept')
  mkdirSync(folder, { recursive: true })
  const kept = new Map<string, string>()
  const form = { file: file(), sha256: str() }
  app.post(
    '/keep',
    endpoint({ form, upload: { limits: { fileSize } }, status: 201 }, ({ form: { file: sent, sha256 } }) => {
      const [id, path] = [randomUUID(), resolve(folder, nameOf(sent.originalname))]
      if (writtenFirst) writeFileSync(path, sent.buffer)
      const hash = createHash('sha256').update(sent.buffer).digest('hex')
      if (!fits(hash, sha256)) throw new HttpException(400, 'sha256 verify failed')
      writeFileSync(path, sent.buffer)
      kept.set(id, path)
      return { id, 'file name': sent.originalname }
    }),
  )
  app.get(
    '/kept/:id',
    endpoint({ path: { id: str() } }, ({ path: { id }, response }) => {
      const path = kept.get(id)
      if (path === undefined) throw new HttpException(404, 'no such upload')
      return response.type('application/octet-stream').send(readFileSync(path))
    }),
  )
  return app
}
