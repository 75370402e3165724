import { readdir } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

export const megabyte = 2 ** 20
const boundary = 'fstudy-boundary'
export const contentType = `multipart/form-data; boundary=${boundary}`

/** A body that ends before its closing boundary: two megabytes, and the rest never comes. */
export const halfBody = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(2 * megabyte)}`

/** A file part that is made while it is sent, so that the client holds nothing either. */
export async function* multipart(name: string, type: string, content: Iterable<Buffer> | AsyncIterable<Buffer>) {
  yield Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
  )
  yield* content
  yield Buffer.from(`\r\n--${boundary}--\r\n`)
}

/** Sends a body chunk by chunk, no faster than the server takes it: `fetch` would hold what it could not send yet. */
export async function send(url: string, body: AsyncIterable<Buffer>) {
  const sending = request(url, { method: 'POST', headers: { 'content-type': contentType } })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve).once('error', reject)
  })
  const [response] = await Promise.all([answered, pipeline(body, sending)])
  return { status: response.statusCode, body: await json(response) }
}

/** Megabytes of one byte. The same buffer each time: the client's share of the memory is one megabyte. */
export function* megabytes(count: number) {
  const chunk = Buffer.alloc(megabyte, 'x')
  for (let sent = 0; sent < count; sent++) yield chunk
}

/**
 * The files in a folder when `fits` says yes, or after so many looks. A look goes the way of all work on files, so what
 * was begun before is done long before the last one, however slow the machine is.
 */
export async function eventually(folder: string, fits: (names: readonly string[]) => boolean) {
  let names = await readdir(folder)
  for (let looks = 0; looks < 1000 && !fits(names); looks++) names = await readdir(folder)
  return names
}

export const isEmpty = (names: readonly string[]) => names.length === 0
export const isNotEmpty = (names: readonly string[]) => names.length > 0

/** Megabytes; `seen` hears whether some of them lay on the disk before the last one was sent. */
export async function* watched(count: number, folder: string, seen: (onDisk: boolean) => void) {
  yield* megabytes(count - 1)
  seen((await eventually(folder, isNotEmpty)).length > 0)
  yield* megabytes(1)
}
