import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { endpoint, httpApp, str } from 'fstudy/http'

/** What a wrong answer does before the text is sent: it is given the text's hash. */
type Before = (response: Response, hash: string, request: Request) => unknown

/** The exercise with another way to tag: what the wrong answers are made of. */
export const noteApp = (before: Before) =>
  function createApp() {
    const app = httpApp()
    let text = 'first'
    app.put(
      '/note',
      endpoint({ query: { text: str() } }, ({ query }) => {
        text = query.text
        return { text }
      }),
    )
    app.get(
      '/note',
      endpoint({}, ({ request, response }) => {
        before(response, createHash('sha256').update(text).digest('base64url'), request)
        return response.headersSent ? response : { text }
      }),
    )
    return app
  }
