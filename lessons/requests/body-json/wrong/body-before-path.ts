// fails three-places: the body is checked before the path
import { httpApp, HttpException, validate } from 'fstudy/http'
import { User } from '../models.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.put('/api/users/:user_id', async (request, response, next) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const { faults } = validate(User, JSON.parse(text))
    if (faults)
      response.status(422).json({ detail: faults.map((fault) => ({ ...fault, loc: ['body', ...fault.loc] })) })
    else next(new HttpException(500))
  })
  return app
}
