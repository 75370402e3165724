import type { ErrorRequestHandler } from 'express'
import { RequestValidationError } from 'fstudy/http'

/** Puts the errors in the order in which the URL names the parameters. */
export const inUrlOrder: ErrorRequestHandler = (error, request, _response, next) => {
  if (!(error instanceof RequestValidationError)) return next(error)
  const place = ({ loc }: { loc: readonly (string | number)[] }) => request.url.indexOf(`${loc[1]}=`)
  next(new RequestValidationError(error.faults.toSorted((a, b) => place(a) - place(b))))
}
