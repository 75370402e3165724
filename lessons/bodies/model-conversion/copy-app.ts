import { endpoint, httpApp, model } from 'fstudy/http'
import { z } from 'zod'
import { kept, type Kept } from './convert.ts'
import { models } from './models.ts'

const update = z.record(z.string(), z.unknown()).default({})
const body = model('Copy', { data: kept(models.TestModel), update })

/** The copy route of `TestModel` alone, with what `copied` answers. */
export const copyApp = (copied: (data: Kept, update: object) => unknown) =>
  httpApp().post(
    '/models/TestModel/copy',
    endpoint({ body }, (input) => copied(input.body.data, input.body.update)),
  )
