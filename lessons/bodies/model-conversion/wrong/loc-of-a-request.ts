// fails from-text: there is no request, so loc has no body
import { endpoint, httpApp } from 'fstudy/http'
import { models } from '../app.ts'

export * from '../app.ts'

export const createApp = () =>
  httpApp().post(
    '/models/TestModel/json',
    (request, _response, next) => {
      request.headers['content-type'] = 'application/json'
      next()
    },
    endpoint({ body: models.TestModel.schema }, ({ body }) => body),
  )
