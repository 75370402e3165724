import { createHash } from 'node:crypto'
import { readdirSync, watch } from 'node:fs'
import { request } from 'node:http'
import type { FilePart, HttpHandle } from 'fstudy'

export const hashOf = (algorithm: 'md5' | 'sha256', content: string | Uint8Array) =>
  createHash(algorithm).update(content).digest('hex')

/** Sends a form with a file. A large one goes out as bytes, so that nobody has to look at all of it. */
function post(http: HttpHandle, path: string, { name, content }: FilePart, fields: Record<string, string>) {
  if (content.length < 10_000)
    return http.post(path, { files: { file: { name, content, type: 'text/plain' } }, form: fields })
  const head = (about: string) => `--large\r\nContent-Disposition: form-data; ${about}\r\n\r\n`
  const texts = Object.entries(fields).map(([field, text]) => `${head(`name="${field}"`)}${text}\r\n`)
  const [before, after] = [`${texts.join('')}${head(`name="file"; filename="${name}"`)}`, '\r\n--large--\r\n']
  const body = Buffer.concat([before, content, after].map((piece) => Buffer.from(piece)))
  return http.post(path, { headers: { 'content-type': 'multipart/form-data; boundary=large' }, body })
}

/** Sends a file to the note's route, with the MD5 that it has. */
export const sendNote = (
  http: HttpHandle,
  content: FilePart['content'],
  name = 'a.txt',
  path = '/file_upload_and_verify',
) => post(http, path, { name, content }, { md5: hashOf('md5', content) })

/** Sends a file to `path`, with the SHA-256 that it has, or another. */
export const send = (
  http: HttpHandle,
  content: FilePart['content'],
  { name = 'a.txt', sha256 = hashOf('sha256', content), path = '/uploads' } = {},
) => post(http, path, { name, content }, { sha256 })

/** The files below a folder, as sorted paths. */
export const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length + 1)}/${name}`.replace(/^\//, ''))
    .sort()

/** Resolves when a folder has so many files. */
export const filesIn = (folder: string, count: number) =>
  new Promise<void>((resolve) => {
    const watcher = watch(folder, { persistent: false }, look)
    function look() {
      if (readdirSync(folder).length !== count) return
      watcher.close()
      resolve()
    }
    look()
  })

/** Begins to send a file, and no more than `beginning`; what it returns drops the connection. */
export function sendHalf(url: string, beginning: string): () => void {
  const type = 'multipart/form-data; boundary=cut'
  const sending = request(url, { method: 'POST', headers: { 'content-type': type, 'content-length': 100_000 } })
  sending.on('error', () => {})
  sending.write(`--cut\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${beginning}`)
  return () => sending.destroy()
}

const block = (a: string, b: string, c: string, d: string, e: string, f: string) =>
  Buffer.from(
    `d131dd02c5e6eec4693d9a0698aff95c2fcab5${a}12467eab4004583eb8fb7f89` +
      `55ad340609f4b30283e4888325${b}415a085125e8f7cdc99fd91dbd${c}80373c5b` +
      `d8823e3156348f5bae6dacd436c919c6dd53e2${d}87da03fd02396306d248cda0` +
      `e99f33420f577ee8ce54b67080${e}0d1ec69821bcb6a8839396f965${f}6ff72a70`,
    'hex',
  )

/** Two contents with one MD5, found by Xiaoyun Wang and Hongbo Yu. They differ in six bytes. */
export const collision = [block('87', '71', 'f2', 'b4', 'a8', '2b'), block('07', 'f1', '72', '34', '28', 'ab')] as const
