import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, HttpException, str } from 'fstudy/http'

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const folder = join(files.folder(), 'kept')
  mkdirSync(folder, { recursive: true })
  const kept = new Set<string>()
  const form = { file: file(), sha256: str() }
  // #region your-turn
  // starter: const upload = {}
  const upload = { limits: { fileSize: 1000 } }
  // #endregion
  app.post(
    '/keep',
    endpoint({ form, upload, status: 201 }, async ({ form: { file: sent, sha256 } }) => {
      // #region your-turn
      // starter: const id = sent.originalname
      // starter: await writeFile(resolve(folder, id), sent.buffer)
      // starter: if (sha256 !== hashOf(sent.buffer)) throw new HttpException(400, 'sha256 verify failed')
      if (sha256 !== hashOf(sent.buffer)) throw new HttpException(400, 'sha256 verify failed')
      const id = randomUUID()
      await writeFile(resolve(folder, id), sent.buffer)
      // #endregion
      kept.add(id)
      return { id, 'file name': sent.originalname }
    }),
  )
  app.get(
    '/kept/:id',
    endpoint({ path: { id: str() } }, async ({ path: { id }, response }) => {
      if (!kept.has(id)) throw new HttpException(404, 'no such upload')
      return response.type('application/octet-stream').send(await readFile(resolve(folder, id)))
    }),
  )
  return app
}
