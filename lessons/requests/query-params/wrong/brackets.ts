// fails lists: Express's extended parser reads tag[]=a as a list called tag
import { httpApp, int, list, str, validate } from 'fstudy/http'
import { z } from 'zod'

const several = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), list(item))
const types = z.object({ tag: several(str()), num: several(int()) })

export function createApp() {
  const app = httpApp()
  app.set('query parser', 'extended')
  app.get('/query_types', (request, response) => {
    const checked = validate(types, request.query)
    if (!checked.faults) return void response.json({ data: checked.value })
    response.status(422).json({ detail: checked.faults.map((fault) => ({ ...fault, loc: ['query', ...fault.loc] })) })
  })
  return app
}
