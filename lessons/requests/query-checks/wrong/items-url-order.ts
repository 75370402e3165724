// fails items-faults: the errors come in the order of the URL
import { endpoint, httpApp, RequestValidationError, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
  size: int({ gt: 0, lt: 10 }),
}

export function createApp() {
  const app = httpApp({
    onError: (error, request, _response, next) => {
      if (!(error instanceof RequestValidationError)) return next(error)
      const place = ({ loc }: { loc: readonly (string | number)[] }) => request.url.indexOf(`${loc[1]}=`)
      next(new RequestValidationError(error.faults.toSorted((a, b) => place(a) - place(b))))
    },
  })
  app.get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
  return app
}
