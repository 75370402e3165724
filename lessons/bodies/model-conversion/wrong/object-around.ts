// fails copy-faults: what is missing shows the whole body
import { endpoint, httpApp, model } from 'fstudy/http'
import { z } from 'zod'
import * as app from '../app.ts'

export * from '../app.ts'

const data = app.kept(app.models.TestModel)
const body = model('Copy', { data, update: z.record(z.string(), z.unknown()).default({}) })

export const createApp = () =>
  httpApp().post(
    '/models/TestModel/copy',
    endpoint({ body }, ({ body: { data } }) => data.value),
  )
