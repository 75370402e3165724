import { randomUUID } from 'node:crypto'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

interface Changes {
  readonly accepted?: number
  readonly locationOf?: (id: string) => string
  /** What is answered for a job that is not there. */
  readonly unknown?: () => unknown
  readonly deleted?: number
  readonly goneAgain?: () => unknown
}

function notFound(): never {
  throw new HttpException(404, 'Job not found')
}

/** The exercise with something changed: what the wrong answers are made of. */
export const jobsApp = ({
  accepted = 202,
  locationOf = (id) => `/jobs/${id}`,
  unknown = notFound,
  deleted = 204,
  goneAgain = notFound,
}: Changes) =>
  function createApp() {
    const app = httpApp()
    const jobs = new Map<string, string>()
    const path = { id: str() }
    app.post(
      '/jobs',
      endpoint({ query: { name: str() }, status: accepted }, ({ query: { name }, response }) => {
        const id = randomUUID()
        jobs.set(id, name)
        response.set('location', locationOf(id))
        return { id, name }
      }),
    )
    app.get(
      '/jobs/:id',
      endpoint({ path }, ({ path: { id } }) => (jobs.has(id) ? { id, name: jobs.get(id) } : unknown())),
    )
    app.delete(
      '/jobs/:id',
      endpoint({ path, status: deleted }, ({ path: { id } }) => (jobs.delete(id) ? undefined : goneAgain())),
    )
    return app
  }
