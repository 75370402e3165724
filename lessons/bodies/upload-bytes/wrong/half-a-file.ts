// fails cut-off: what came before the end is taken for the whole
import { httpApp } from 'fstudy/http'
import { buffer } from 'node:stream/consumers'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/file', async (request, response) => {
    const body = await buffer(request)
    response.json({ data: { 'file size': body.length - body.indexOf('\r\n\r\n') - 4 } })
  })
  return app
}
