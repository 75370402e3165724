import { createHash, randomUUID } from 'node:crypto'
import { endpoint, file, httpApp, HttpException, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const hex = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex')

/** A client's file name, to show and no more. */
function shown(name: string): string {
  const base =
    name
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, '')
      .trim() ?? ''
  return ['', '.', '..'].includes(base) ? 'file' : base
}

function disposition(name: string): string {
  const escaped = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return escaped === name ? `attachment; filename="${name}"` : `attachment; filename*=utf-8''${escaped}`
}

export function createApp() {
  const app = httpApp()
  const uploads = new Map<string, { name: string; bytes: Buffer }>()
  app.post(
    '/file_upload_and_verify',
    endpoint({ form: { file: file(), md5: str().default('') } }, ({ form }) => {
      if (form.md5 !== hex('md5', form.file.buffer)) throw new HttpException(400, 'md5 verify failed')
      return envelope({ 'file name': form.file.originalname, 'file type': form.file.mimetype })
    }),
  )
  const form = { file: file(), sha256: str({ pattern: /^[0-9a-fA-F]{64}$/ }) }
  app.post(
    '/uploads',
    endpoint({ form, upload: { limits: { fileSize: 2 ** 20 } }, status: 201 }, ({ form: { file: sent, sha256 } }) => {
      if (sha256.toLowerCase() !== hex('sha256', sent.buffer)) throw new HttpException(400, 'sha256 verify failed')
      const id = randomUUID().replaceAll('-', '')
      const name = shown(sent.originalname)
      uploads.set(id, { name, bytes: sent.buffer })
      return { ...envelope({ id, 'file name': name, 'file size': sent.size, sha256: sha256.toLowerCase() }), code: 201 }
    }),
  )
  app.get(
    '/uploads',
    endpoint({}, () =>
      envelope({
        count: uploads.size,
        files: [...uploads.values()].map(({ name, bytes }) => ({ 'file name': name, 'file size': bytes.length })),
      }),
    ),
  )
  app.get(
    '/uploads/:id',
    endpoint({ path: { id: str() } }, ({ path, response }) => {
      const found = uploads.get(path.id)
      if (!found) throw new HttpException(404, 'no such upload')
      response.set({
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-disposition': disposition(found.name),
      })
      return response.send(found.bytes)
    }),
  )
  return app
}
