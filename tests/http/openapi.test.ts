import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { endpoint, httpApp, int, openapi, serveDocs, str } from '../../src/http/http.ts'
import { createApp as queryChecks } from '../../lessons/requests/query-checks/app.ts'
import { ask } from './client.ts'

test('parameters stand in the document as FastAPI writes them', () => {
  const facts = JSON.parse(readFileSync(new URL('../../fixtures/wire/query-checks.json', import.meta.url), 'utf8'))
  const { paths } = openapi(queryChecks(), { title: 't', version: '1' })
  expect(paths).toMatchObject({ '/query_check_all': { get: { parameters: facts['OpenAPI of /query_check_all'] } } })
})

test('the document follows the contract, and takes a name from the path where there is none', () => {
  const app = httpApp()
  app.get(
    '/users/:id/posts',
    endpoint({ path: { id: int().default(1) }, query: { q: str({ maxLength: 3 }).default('x') } }, () => null),
  )
  app.get(
    '/',
    endpoint({}, () => null),
  )
  app.get('/plain', (_request, response) => void response.json(1))
  const { paths } = openapi(app, { title: 't', version: '1' })
  expect(paths).toMatchObject({
    '/users/{id}/posts': {
      get: {
        operationId: 'users_posts_users__id__posts_get',
        summary: 'Users Posts',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer', title: 'Id' } },
          {
            name: 'q',
            in: 'query',
            required: false,
            schema: { type: 'string', maxLength: 3, default: 'x', title: 'Q' },
          },
        ],
      },
    },
    '/': { get: { operationId: 'root__get' } },
  })
  expect(paths).not.toHaveProperty('/plain')
  expect(JSON.stringify(paths)).not.toContain('"default":1')
})

test('the page and all that it loads come from the app', async () => {
  const docs = httpApp()
  serveDocs(docs, { title: 'A <b> & "c"', version: '1' })
  const app = httpApp()
  app.use('/shop', docs)
  const page = await ask(app, 'GET', '/shop/docs')
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  expect(page.text).toContain('<title>A &#60;b&#62; &#38; &#34;c&#34; - Swagger UI</title>')
  const loaded = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)]
    .map(([, url]) => url ?? '')
    .filter((url) => !url.startsWith('data:'))
  expect(loaded).toEqual(['/shop/docs/swagger-ui.css', '/shop/docs/swagger-ui-bundle.js'])
  for (const url of [...loaded, '/shop/openapi.json']) expect((await ask(app, 'GET', url)).status).toBe(200)
  expect(page.text).toContain('url: "/shop/openapi.json"')
  expect(page.text).not.toMatch(/https?:/)
  expect(await ask(app, 'HEAD', '/shop/docs')).toMatchObject({ status: 200, text: '' })
  expect(await ask(app, 'POST', '/shop/docs')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})
