import { buffer } from 'node:stream/consumers'
import { endpoint, httpApp, int, parseCookies } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

export function createApp() {
  const app = httpApp()
  const path = { path_id: int() }
  app.get(
    '/request_object/:path_id',
    endpoint({ path }, ({ request }) => envelope({ token: request.headersDistinct['bearer']?.[0] ?? null })),
  )
  app.get(
    '/request_info/:path_id',
    endpoint({ path }, ({ path: { path_id }, request }) => {
      const query = request.originalUrl.split('?').slice(1).join('?')
      const pairs = [...new URLSearchParams(query)]
      const tags = request.headersDistinct['x-tag'] ?? []
      return envelope({
        method: request.method,
        path: decodeURIComponent(request.path),
        query,
        path_id,
        path_params: request.params,
        query_params: Object.fromEntries(pairs),
        query_list: pairs,
        cookies: Object.fromEntries(parseCookies(request.headers.cookie ?? '')),
        header: {
          bearer: request.headersDistinct['bearer']?.[0] ?? null,
          'x-tag': tags[0] ?? null,
          'x-tag-list': tags,
        },
      })
    }),
  )
  app.post(
    '/request_body',
    endpoint({}, async ({ request }) => {
      const bytes = await buffer(request)
      return envelope({
        content_type: request.headers['content-type'] ?? null,
        length: bytes.length,
        text: bytes.toString(),
      })
    }),
  )
  return app
}
