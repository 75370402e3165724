import { type RequestListener, createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

interface Sent {
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** Sends one request, its path untouched, to a server of its own: `{ status, headers, text, json }`. */
export async function ask(listener: RequestListener, method: string, path: string, { headers = {}, body }: Sent = {}) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await new Promise<{
      status: number
      headers: Record<string, string | string[] | undefined>
      text: string
      json: unknown
    }>((resolve, reject) => {
      const sent = send(
        { host: '127.0.0.1', port, method, path, headers: { ...headers, connection: 'close' } },
        (response) => {
          text(response).then((content) => {
            const json =
              response.headers['content-type']?.startsWith('application/json') && content !== ''
                ? JSON.parse(content)
                : undefined
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text: content, json })
          }, reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  } finally {
    server.close()
  }
}
