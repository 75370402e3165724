import { randomUUID } from 'node:crypto'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  const jobs = new Map<string, string>()
  const path = { id: str() }

  // #region your-turn
  // starter: app.post(
  // starter:   '/jobs',
  // starter:   endpoint({ query: { name: str() } }, ({ query: { name } }) => {
  // starter:     const id = randomUUID()
  // starter:     jobs.set(id, name)
  // starter:     return { id, name }
  // starter:   }),
  // starter: )
  app.post(
    '/jobs',
    endpoint({ query: { name: str() }, status: 202 }, ({ query: { name }, response }) => {
      const id = randomUUID()
      jobs.set(id, name)
      response.set('location', `/jobs/${id}`)
      return { id, name }
    }),
  )
  // #endregion
  app.get(
    '/jobs/:id',
    endpoint({ path }, ({ path: { id } }) => {
      // #region your-turn
      // starter: return { id, name: jobs.get(id) }
      if (!jobs.has(id)) throw new HttpException(404, 'Job not found')
      return { id, name: jobs.get(id) }
      // #endregion
    }),
  )
  // #region your-turn
  // starter: app.delete(
  // starter:   '/jobs/:id',
  // starter:   endpoint({ path }, ({ path: { id } }) => ({ deleted: jobs.delete(id) })),
  // starter: )
  app.delete(
    '/jobs/:id',
    endpoint({ path, status: 204 }, ({ path: { id } }) => {
      if (!jobs.delete(id)) throw new HttpException(404, 'Job not found')
    }),
  )
  // #endregion
  return app
}
