// fails shelf-both: the faults come in the order of the declaration: row, slot
import { endpoint, enumeration, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { slot: int({ ge: 1, le: 20 }), row: enumeration('Row', ['a', 'b', 'c']) } }, ({ path }) => ({
      message: 'Hello World',
      code: 200,
      data: { row: path.row, slot: path.slot },
    })),
  )
  return app
}
