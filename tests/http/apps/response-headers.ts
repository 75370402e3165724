import { endpoint, httpApp, HttpException, int, str } from '../../../src/http/http.ts'

const result = (value: number) => ({ message: 'Hello World', code: 200, data: { result: value } })

export function createApp() {
  const app = httpApp()
  const query = { a: int(), b: int() }
  for (const [path, method] of [
    ['/header', 'response object'],
    ['/header2', 'parameter'],
  ] as const) {
    app.get(
      path,
      endpoint({ query }, ({ query: { a, b }, response }) => {
        response.set({ 'x-result': String(a + b), 'x-method': method })
        return result(a + b)
      }),
    )
  }
  app.get(
    '/header_value',
    endpoint({ query: { value: str() } }, ({ query: { value }, response }) => {
      const length = Array.from(value).length
      response.set({ 'x-value': value, 'x-value-length': String(length) })
      return result(length)
    }),
  )
  app.get(
    '/header_twice',
    endpoint({}, ({ response }) => {
      response.set('X-Last', 'one').set('x-last', 'two').append('x-many', 'one').append('x-many', 'two')
      return result(2)
    }),
  )
  app.get(
    '/header_cache',
    endpoint({ query: { seconds: int({ ge: 0 }).default(60) } }, ({ query: { seconds }, response }) => {
      response.set({ 'cache-control': seconds === 0 ? 'no-store' : `max-age=${seconds}`, 'content-language': 'ja' })
      return result(seconds)
    }),
  )
  app.get(
    '/header_lost',
    endpoint({ query: { how: str().default('raise') } }, ({ query: { how }, response }) => {
      if (how !== 'raise') return result(0)
      response.set('x-result', '1')
      throw new HttpException(400, 'no', { 'x-error': 'kept' })
    }),
  )
  return app
}
