import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, HttpException, serveDocs, str } from 'fstudy/http'
import { Inbox } from './inbox.ts'
import { disposition, shown } from './names.ts'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp({ files, random }: Pick<Stage, 'files' | 'random'>) {
  const app = httpApp()
  const inbox = new Inbox(files.folder(), () => random.bytes(16).toString('hex'))
  const uploads = new Map<string, { name: string; size: number }>()
  // #region note
  app.post(
    '/file_upload_and_verify',
    endpoint(
      {
        form: { file: file(), md5: str().default('') },
        upload: { storage: inbox },
        responses: { 400: 'md5 verify failed' },
      },
      async ({ form: { file: sent, md5 }, request }) => {
        if (md5 !== inbox.hashesOf(sent).md5) throw new HttpException(400, 'md5 verify failed')
        await inbox.keep(sent)
        await inbox.clear(request)
        return envelope({ 'file name': sent.originalname, 'file type': sent.mimetype })
      },
    ),
    inbox.clearOnError,
  )
  // #endregion
  // #region uploads
  const form = { file: file(), sha256: str({ pattern: /^[0-9a-fA-F]{64}$/ }) }
  const upload = { storage: inbox, limits: { fileSize: 2 ** 20 } }
  const responses = { 400: 'sha256 verify failed', 413: 'file is larger than 1048576 bytes' }
  app.post(
    '/uploads',
    endpoint({ form, upload, status: 201, responses }, async ({ form: { file: sent, sha256: wanted }, request }) => {
      const { sha256 } = inbox.hashesOf(sent)
      if (sha256 !== wanted.toLowerCase()) throw new HttpException(400, 'sha256 verify failed')
      const id = await inbox.keep(sent)
      await inbox.clear(request)
      const name = shown(sent.originalname)
      uploads.set(id, { name, size: sent.size })
      return { ...envelope({ id, 'file name': name, 'file size': sent.size, sha256 }), code: 201 }
    }),
    inbox.clearOnError,
  )
  // #endregion
  // #region list
  app.get(
    '/uploads',
    endpoint({}, () => {
      const listed = [...uploads.values()].map(({ name, size }) => ({ 'file name': name, 'file size': size }))
      return envelope({ count: listed.length, files: listed })
    }),
  )
  // #endregion
  // #region download
  app.get(
    '/uploads/:id',
    endpoint({ path: { id: str() }, responses: { 404: 'no such upload' } }, async ({ path: { id }, response }) => {
      const found = uploads.get(id)
      if (!found) throw new HttpException(404, 'no such upload')
      response.set({
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-disposition': disposition(found.name),
      })
      return response.send(await readFile(inbox.pathOf(id)))
    }),
  )
  // #endregion
  serveDocs(app, { title: 'Upload and verify', version: '1.0.0' })
  return app
}

/** The note's route, and what one writes in Node first. */
export function createNaiveApp(folder: string) {
  mkdirSync(folder, { recursive: true })
  const app = httpApp()
  // #region naive
  const form = { file: file(), md5: str().default('') }
  for (const [route, place] of [
    ['/file_upload_and_verify', resolve],
    ['/joined', join],
  ] as const) {
    app.post(
      route,
      endpoint({ form }, async ({ form: { file: sent, md5 } }) => {
        if (createHash('md5').update(sent.buffer).digest('hex') !== md5)
          throw new HttpException(400, 'md5 verify failed')
        await writeFile(place(folder, sent.originalname), sent.buffer)
        return envelope({ 'file name': sent.originalname, 'file type': sent.mimetype })
      }),
    )
  }
  // #endregion
  return app
}
