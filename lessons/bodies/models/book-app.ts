import { endpoint, httpApp } from 'fstudy/http'
import type { z } from 'zod'

/** The exercise with another model: what the wrong answers are made of. */
export const bookApp = (body: z.ZodType) =>
  function createApp() {
    const app = httpApp()
    app.post(
      '/books',
      endpoint({ body }, (input) => input.body),
    )
    return app
  }
