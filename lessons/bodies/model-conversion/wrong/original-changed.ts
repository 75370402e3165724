// fails copy: the original is changed along with the copy
import { endpoint, httpApp, model } from 'fstudy/http'
import { z } from 'zod'
import * as app from '../app.ts'

export * from '../app.ts'

const { TestModel } = app.models
const body = model('Copy', { data: app.kept(TestModel), update: z.record(z.string(), z.unknown()).default({}) })

export const createApp = () =>
  httpApp().post(
    '/models/TestModel/copy',
    endpoint({ body }, ({ body: { data, update } }) => ({
      original: data.value,
      copy: Object.assign(data.value, update),
      fields_set: app.fieldsSet(TestModel, data.input, update),
    })),
  )
