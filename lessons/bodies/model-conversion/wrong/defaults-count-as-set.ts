// fails copy: fields_set has the defaults in it
import { endpoint, httpApp, model } from 'fstudy/http'
import { z } from 'zod'
import * as app from '../app.ts'

export * from '../app.ts'

const { TestModel } = app.models
const body = model('Copy', { data: app.kept(TestModel), update: z.record(z.string(), z.unknown()).default({}) })

export const createApp = () =>
  httpApp().post(
    '/models/TestModel/copy',
    endpoint({ body }, ({ body: { data, update } }) => {
      const copy = app.copyOf(data.value, update)
      return { original: data.value, copy, fields_set: Object.keys(copy).toSorted() }
    }),
  )
