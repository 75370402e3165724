// fails all-faults: stops at the first fault, so that the client mends one and meets the next
import { endpoint, httpApp, int, RequestValidationError, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp({
    onError: (error, _request, _response, next) => {
      next(error instanceof RequestValidationError ? new RequestValidationError(error.faults.slice(0, 1)) : error)
    },
  })
  app.get(
    '/query_params',
    endpoint({ query: { name: str(), age: int().default(0) } }, ({ query }) => ({ data: query })),
  )
  return app
}
