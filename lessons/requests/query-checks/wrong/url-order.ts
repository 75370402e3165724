// fails declared-order: the errors come in the order of the URL
import { endpoint, httpApp, RequestValidationError } from 'fstudy/http'
import { check } from '../app.ts'

export function createApp() {
  const app = httpApp({
    onError: (error, request, _response, next) => {
      if (!(error instanceof RequestValidationError)) return next(error)
      const place = ({ loc }: { loc: readonly (string | number)[] }) => request.url.indexOf(`${loc[1]}=`)
      next(new RequestValidationError(error.faults.toSorted((a, b) => place(a) - place(b))))
    },
  })
  app.get(
    '/query_check',
    endpoint({ query: check }, () => ({})),
  )
  return app
}
