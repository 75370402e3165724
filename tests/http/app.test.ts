import type { ErrorRequestHandler } from 'express'
import multer from 'multer'
import { describe, expect, test } from 'vitest'
import {
  endpoint,
  file,
  HttpException,
  httpApp,
  int,
  list,
  model,
  reader,
  RequestValidationError,
  str,
} from '../../src/http/http.ts'
import { ask } from './client.ts'

function small() {
  const app = httpApp()
  app.get(
    '/items/:id',
    endpoint({ path: { id: int() } }, ({ path }) => path),
  )
  app.post(
    '/items/:id',
    endpoint({ path: { id: int() } }, ({ path }) => path),
  )
  app.get(
    '/folder/',
    endpoint({}, () => 'folder'),
  )
  app
    .route('/both')
    .get(endpoint({}, () => 'got'))
    .put(endpoint({}, () => 'put'))
  return app
}

describe('paths', () => {
  test('the first route of a path says what is allowed, before any parameter is read', async () => {
    const answer = await ask(small(), 'DELETE', '/items/x')
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' }, json: { detail: 'Method Not Allowed' } })
    expect(await ask(small(), 'POST', '/items/1')).toMatchObject({ status: 200, json: { id: 1 } })
    expect(await ask(small(), 'DELETE', '/both')).toMatchObject({ status: 405, headers: { allow: 'GET, PUT' } })
  })

  test('HEAD and OPTIONS are not implied, and HEAD has no body', async () => {
    expect(await ask(small(), 'HEAD', '/items/1')).toMatchObject({ status: 405, text: '', headers: { allow: 'GET' } })
    expect(await ask(small(), 'OPTIONS', '/items/1')).toMatchObject({ status: 405, headers: { allow: 'GET' } })
  })

  test('the other spelling of a path redirects, with the query as it was sent', async () => {
    expect(await ask(small(), 'GET', '/folder?a=%20&b')).toMatchObject({
      status: 307,
      text: '',
      headers: { location: '/folder/?a=%20&b' },
    })
    expect(await ask(small(), 'PATCH', '/items/1/')).toMatchObject({ status: 307, headers: { location: '/items/1' } })
    expect(await ask(small(), 'GET', '/nothing/')).toMatchObject({ status: 404, headers: {} })
  })

  test('use gives the app back, as Express does', async () => {
    const app = httpApp()
    expect(app.use(small())).toBe(app)
    expect(await ask(app, 'POST', '/items/1')).toMatchObject({ status: 200, json: { id: 1 } })
  })

  test('a mounted app answers everything below its path, and redirects inside it', async () => {
    const app = httpApp()
    app.use('/shop', small())
    expect(await ask(app, 'GET', '/shop/items/7')).toMatchObject({ status: 200, json: { id: 7 } })
    expect(await ask(app, 'GET', '/shop/folder?q=1')).toMatchObject({
      status: 307,
      headers: { location: '/shop/folder/?q=1' },
    })
    expect(await ask(app, 'PUT', '/shop/items/7')).toMatchObject({ status: 405 })
    expect(await ask(app, 'GET', '/shop/nothing')).toMatchObject({ status: 404, json: { detail: 'Not Found' } })
  })

  test('an escape is decoded once, and a broken one is refused', async () => {
    const app = httpApp()
    app.get(
      '/say_it/:text',
      endpoint({ path: { text: str() } }, ({ path }) => path.text),
    )
    app.get(
      '/files/*path',
      endpoint({ path: { path: str() } }, ({ path }) => path.path),
    )
    expect(await ask(app, 'GET', '/say%5Fit/a%2520b%3Fc%23d')).toMatchObject({ json: 'a%20b?c#d' })
    expect(await ask(app, 'GET', '/files/a/b%20c')).toMatchObject({ json: 'a/b c' })
    expect(await ask(app, 'GET', '/say_it/%zz')).toMatchObject({ status: 400, json: { detail: 'Bad Request' } })
  })
})

describe('answers', () => {
  test('nothing is null; what is already sent stays', async () => {
    const app = httpApp()
    app.get(
      '/nothing',
      endpoint({}, () => undefined),
    )
    app.get(
      '/own',
      endpoint({}, ({ response }) => void response.status(202).send('own')),
    )
    app.get(
      '/later',
      endpoint({}, ({ response }) => {
        setImmediate(() => response.end('later'))
        return response
      }),
    )
    app.get(
      '/promise',
      endpoint({}, async () => [await Promise.resolve(1)]),
    )
    expect(await ask(app, 'GET', '/nothing')).toMatchObject({ status: 200, text: 'null' })
    expect(await ask(app, 'GET', '/own')).toMatchObject({ status: 202, text: 'own' })
    expect(await ask(app, 'GET', '/later')).toMatchObject({ status: 200, text: 'later' })
    expect(await ask(app, 'GET', '/promise')).toMatchObject({ json: [1] })
    expect((await ask(app, 'GET', '/promise')).headers).not.toHaveProperty('x-powered-by')
    expect((await ask(app, 'GET', '/promise')).headers).not.toHaveProperty('etag')
  })

  test('NaN and Infinity are an error, not null', async () => {
    const app = httpApp()
    app.get(
      '/nan',
      endpoint({}, () => ({ deep: [NaN] })),
    )
    app.get('/express', (_request, response) => void response.json(Infinity))
    app.get(
      '/detail',
      endpoint({}, () => {
        throw new HttpException(400, NaN)
      }),
    )
    for (const path of ['/nan', '/express', '/detail']) {
      expect(await ask(app, 'GET', path)).toMatchObject({ status: 500, text: 'Internal Server Error' })
    }
  })

  test('a response model drops what it does not have, and what does not fit is a 500', async () => {
    const Out = model('Out', { id: int() })
    const app = httpApp()
    app.get(
      '/row',
      endpoint({ responseModel: Out }, () => ({ id: '1', password: 'x' })),
    )
    app.get(
      '/rows',
      endpoint({ responseModel: list(Out) }, () => [{ id: 1 }, {}]),
    )
    expect(await ask(app, 'GET', '/row')).toMatchObject({ status: 200, text: '{"id":1}' })
    expect(await ask(app, 'GET', '/rows')).toMatchObject({ status: 500, text: 'Internal Server Error' })
  })
})

describe('errors', () => {
  function failing(onError?: ErrorRequestHandler) {
    const app = httpApp(onError ? { onError } : {})
    app.use((_request, response, next) => {
      response.set('x-kept', 'yes')
      next()
    })
    const spoil = (status: number) =>
      endpoint({}, ({ response }) => {
        response.status(201).set('x-kept', 'spoilt').set('x-gone', 'yes').cookie('a', 'b')
        throw status === 500 ? new Error('secret') : new HttpException(status, undefined, { 'x-error': 'kept' })
      })
    app.get('/http', spoil(404))
    app.get('/crash', spoil(500))
    app.get('/empty', spoil(304))
    app.get(
      '/query',
      endpoint({ query: { a: int() } }, () => null),
    )
    return app
  }

  test('an HttpException says what it says, and takes back what the handler had set', async () => {
    const { headers, ...answer } = await ask(failing(), 'GET', '/http')
    expect(answer).toMatchObject({ status: 404, json: { detail: 'Not Found' } })
    expect(headers).toMatchObject({ 'x-error': 'kept', 'x-kept': 'yes' })
    expect(headers).not.toHaveProperty('x-gone')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(await ask(failing(), 'GET', '/empty')).toMatchObject({ status: 304, text: '' })
  })

  test('any other error is a 500 that says nothing, and has no header of the layers', async () => {
    const { headers, ...answer } = await ask(failing(), 'GET', '/crash')
    expect(answer).toMatchObject({ status: 500, text: 'Internal Server Error' })
    expect(headers).not.toHaveProperty('x-kept')
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test('onError sees every error, and may answer or leave it', async () => {
    const seen: string[] = []
    const app = failing((error, _request, response, next) => {
      seen.push(
        error instanceof HttpException
          ? String(error.status)
          : error instanceof RequestValidationError
            ? 'validation'
            : error.message,
      )
      if (error instanceof HttpException)
        response.status(error.status).set(error.headers).json({ message: error.detail })
      else next(error)
    })
    expect(await ask(app, 'GET', '/none')).toMatchObject({ status: 404, json: { message: 'Not Found' } })
    expect(await ask(app, 'POST', '/http')).toMatchObject({
      status: 405,
      headers: { allow: 'GET' },
      json: { message: 'Method Not Allowed' },
    })
    expect(await ask(app, 'GET', '/query')).toMatchObject({ status: 422 })
    expect(await ask(app, 'GET', '/crash')).toMatchObject({ status: 500 })
    expect(seen).toEqual(['404', '405', 'validation', 'secret'])
  })

  test("an error handler behind the routes is Express's own", async () => {
    const app = failing()
    const teapot: ErrorRequestHandler = (_error, _request, response, _next) => void response.status(418).json('teapot')
    app.use(teapot)
    expect(await ask(app, 'GET', '/http')).toMatchObject({ status: 418 })
    expect(await ask(app, 'GET', '/none')).toMatchObject({ status: 404 })
  })
})

describe('requests', () => {
  const json = { 'content-type': 'application/json' }

  test('faults come from all places, in order', async () => {
    const app = httpApp()
    const contract = {
      path: { a: int() },
      query: { a: int() },
      header: { x_a: int() },
      cookie: { a: int() },
      body: int(),
    }
    app.post(
      '/:a',
      endpoint(contract, () => null),
    )
    const answer = await ask(app, 'POST', '/x?a=x', { headers: { ...json, 'x-a': 'x', cookie: 'a=x' }, body: '"x"' })
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({
      detail: [['path', 'a'], ['query', 'a'], ['header', 'x-a'], ['cookie', 'a'], ['body']].map((loc) => ({ loc })),
    })
  })

  test('a body that is no UTF-8, or has half a character, is refused', async () => {
    const app = httpApp()
    app.post(
      '/',
      endpoint({ body: str() }, ({ body }) => body),
    )
    expect(await ask(app, 'POST', '/', { headers: json, body: Buffer.from([0x22, 0xff, 0x22]) })).toMatchObject({
      status: 400,
      json: { detail: 'There was an error parsing the body' },
    })
    expect(await ask(app, 'POST', '/', { headers: json, body: '"\\ud800"' })).toMatchObject({
      status: 422,
      json: { detail: [{ type: 'json_invalid' }] },
    })
    expect(await ask(app, 'POST', '/', { headers: json, body: '"\\ud83d\\ude00 \\\\ud800"' })).toMatchObject({
      status: 200,
      json: '😀 \\ud800',
    })
    expect(await ask(app, 'POST', '/', { headers: json, body: '\ufeff"a"' })).toMatchObject({ status: 200, json: 'a' })
  })

  test('a body with a default may be left out', async () => {
    const app = httpApp()
    app.post(
      '/',
      endpoint({ body: model('A', { n: int().default(1) }).default({ n: 5 }) }, ({ body }) => body),
    )
    expect(await ask(app, 'POST', '/')).toMatchObject({ json: { n: 5 } })
    expect(await ask(app, 'POST', '/', { headers: json, body: '{}' })).toMatchObject({ json: { n: 1 } })
  })

  test('a file that is too large is 413', async () => {
    const app = httpApp()
    app.post(
      '/',
      endpoint({ form: { file: file() }, upload: { limits: { fileSize: 3 } } }, ({ form }) => form.file.size),
    )
    const part = (content: string) =>
      `--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${content}\r\n--b--\r\n`
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    expect(await ask(app, 'POST', '/', { headers, body: part('abc') })).toMatchObject({ status: 200, json: 3 })
    expect(await ask(app, 'POST', '/', { headers, body: part('abcd') })).toMatchObject({
      status: 413,
      json: { detail: 'file is larger than 3 bytes' },
    })
  })

  test('a boundary that is empty, and more files than a limit allows, are 400', async () => {
    const app = httpApp()
    app.post(
      '/',
      endpoint({ form: { file: file() }, upload: { limits: { files: 1 } } }, ({ form }) => form.file.size),
    )
    const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n'
    const post = (type: string, body: string) => ask(app, 'POST', '/', { headers: { 'content-type': type }, body })
    for (const type of ['multipart/form-data; boundary=', 'multipart/form-data; boundary=""; charset=utf-8'])
      expect(await post(type, `${part}--b--\r\n`)).toMatchObject({
        status: 400,
        json: { detail: 'Invalid multipart data.' },
      })
    expect(await post('multipart/form-data; boundary=b', `${part}${part}--b--\r\n`)).toMatchObject({
      status: 400,
      json: { detail: 'Too many files' },
    })
    expect((await post('multipart/form-data; boundary=b', `${part}--b--\r\n`)).json).toBe(1)
  })

  test('brackets and dots are part of a name in a multipart form', async () => {
    const app = httpApp()
    app.post(
      '/',
      endpoint(
        { form: { tag: list(str()).default([]), bracket: str({ alias: 'a[b]' }).default('none') } },
        ({ form }) => form,
      ),
    )
    const part = (name: string, value: string) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const post = (...parts: string[]) => ask(app, 'POST', '/', { headers, body: `${parts.join('')}--b--\r\n` })
    expect((await post(part('tag[]', 'x'), part('tag', 'y'), part('tag[0]', 'z'))).json).toEqual({
      tag: ['y'],
      bracket: 'none',
    })
    expect((await post(part('a[b]', 'x'), part('__proto__', 'y'))).json).toEqual({ tag: [], bracket: 'x' })
  })

  test('a reader takes a contract out of a request in any middleware', async () => {
    const app = httpApp()
    const read = reader({ header: { x_token: str() } })
    app.use(async (request, response, next) => {
      const { header } = await read(request, response)
      next(header.x_token === 'secret' ? undefined : new HttpException(403))
    })
    app.get(
      '/',
      endpoint({}, () => 'in'),
    )
    expect(await ask(app, 'GET', '/', { headers: { 'x-token': 'secret' } })).toMatchObject({ json: 'in' })
    expect(await ask(app, 'GET', '/', { headers: { 'x-token': 'no' } })).toMatchObject({ status: 403 })
    expect(await ask(app, 'GET', '/')).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['header', 'x-token'] }] },
    })
  })
})

test('a disk that fails while an upload is written is the server’s fault', async () => {
  const app = httpApp()
  const gone = multer.diskStorage({ destination: (_request, _file, done) => done(null, import.meta.filename) })
  app.post(
    '/files',
    endpoint({ form: { file: file() }, upload: { storage: gone } }, () => 'kept'),
  )
  const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n--b--\r\n'
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  expect(await ask(app, 'POST', '/files', { headers, body })).toMatchObject({
    status: 500,
    text: 'Internal Server Error',
  })
})
