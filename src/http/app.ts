import express, {
  type ErrorRequestHandler,
  type Express,
  type IRoute,
  type NextFunction,
  type Request,
  type Response,
} from 'express'
import { answerError, sendJson } from './answer.ts'
import { HttpException } from './errors.ts'

interface AppOptions {
  /** Gets every error first, also 404 and 405 (as HttpException); `next(error)` leaves it to the usual answer. */
  readonly onError?: ErrorRequestHandler
}

const declared = new WeakMap<object, IRoute[]>()

/** The routes of an app, in the order of their declaration. */
export const routesOf = (app: object): readonly IRoute[] => declared.get(app) ?? []

/** The methods that a route answers, in upper case. */
export const methodsOf = ({ stack }: IRoute) => [
  ...new Set(stack.flatMap(({ method }) => (method ? [method.toUpperCase()] : []))),
]

/** `[path, query]` of a URL; the query has its `?`. */
const split = (url: string) => /^([^?]*)(.*)$/s.exec(url)?.slice(1) ?? []

/** Gives the path one spelling, so that an escape that needs none still finds its route: `/%61` is `/a`. */
function readPath(request: Request, _response: Response, next: NextFunction) {
  const [path = '', query = ''] = split(request.url)
  if (!path.includes('%')) return next()
  try {
    request.url =
      encodeURI(decodeURIComponent(path))
        .replace(/[?#]/g, encodeURIComponent)
        .replace(/%5[BD]/g, decodeURIComponent) + query
    next()
  } catch {
    next(new HttpException(400))
  }
}

/**
 * An Express app that answers as FastAPI does: routes are matched exactly (slash, letter case, method), what no route
 * answers gets 404, 405 with `allow`, or 307 to the path with or without its last slash, and errors become JSON. All of
 * Express works on it. Mounted in another app, it answers everything below its path.
 */
export function httpApp({ onError }: AppOptions = {}): Express {
  const app = express().disable('x-powered-by').disable('etag')
  app.response.json = function (value: unknown) {
    return sendJson(this, value)
  }
  const strictly = { strict: true, caseSensitive: true }
  const routes = express.Router(strictly)
  const redirects = express.Router(strictly)
  const refused = new WeakMap<Request, string[]>()
  const declarations: IRoute[] = []
  declared.set(app, declarations)

  function route(path: string) {
    const added = routes.route(path)
    declarations.push(added)
    redirects.all(
      path,
      (request, response) =>
        void response
          .status(307)
          .set('location', request.baseUrl + request.url)
          .end(),
    )
    return added.all((request, _response, next) => {
      const methods = methodsOf(added)
      if (methods.includes(request.method)) return next()
      if (!refused.has(request)) refused.set(request, methods)
      next('route')
    })
  }

  function unanswered(request: Request, response: Response, next: NextFunction) {
    const methods = refused.get(request)
    if (methods) return next(new HttpException(405, undefined, { allow: methods.join(', ') }))
    const [path = '', query = ''] = split(request.url)
    request.url = (path.endsWith('/') ? path.replace(/\/+$/, '') : `${path}/`) + (query === '?' ? '' : query)
    redirects(request, response, () => {
      request.url = path + query
      next(new HttpException(404))
    })
  }

  app.use(readPath, routes, unanswered)
  if (onError) app.use(onError)
  app.use(answerError)
  const use = (...handlers: unknown[]) => {
    Reflect.apply(routes.use, routes, handlers)
    return app
  }
  return Object.assign(app, { route, use })
}
