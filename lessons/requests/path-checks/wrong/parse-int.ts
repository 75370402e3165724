// fails converted-first: parseInt('1_0') is 1 and parseInt('5.5') is 5
import { endpoint, httpApp, int, validate } from 'fstudy/http'
import { z } from 'zod'

const page = z.preprocess((text) => Number.parseInt(String(text), 10), int({ gt: 0, lt: 10 }))

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({}, ({ request, response }) => {
      const { faults } = validate(page, request.params.page_num)
      if (faults) response.status(422).json({ detail: faults })
    }),
  )
  return app
}
