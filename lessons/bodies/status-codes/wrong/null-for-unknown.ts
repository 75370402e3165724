// fails unknown: an unknown job is answered with null
import { randomUUID } from 'node:crypto'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  const jobs = new Map<string, string>()
  const path = { id: str() }
  app.post(
    '/jobs',
    endpoint({ query: { name: str() }, status: 202 }, ({ query: { name }, response }) => {
      const id = randomUUID()
      jobs.set(id, name)
      response.set('location', `/jobs/${id}`)
      return { id, name }
    }),
  )
  app.get(
    '/jobs/:id',
    endpoint({ path }, ({ path: { id } }) => {
      if (jobs.size > 99) throw new HttpException(507)
      return { id, name: jobs.get(id) ?? null }
    }),
  )
  app.delete(
    '/jobs/:id',
    endpoint({ path, status: 204 }, ({ path: { id } }) => {
      if (!jobs.delete(id)) throw new HttpException(404, 'Job not found')
    }),
  )
  return app
}
