// fails unchecked-copy: the update is checked, so the pitfall is not seen
import { endpoint, httpApp, model, RequestValidationError } from 'fstudy/http'
import { z } from 'zod'
import * as app from '../app.ts'

export * from '../app.ts'

const { TestModel } = app.models
const body = model('Copy', { data: app.kept(TestModel), update: z.record(z.string(), z.unknown()).default({}) })

export const createApp = () =>
  httpApp().post(
    '/models/TestModel/copy',
    endpoint({ body }, ({ body: { data, update } }) => {
      const checked = app.change(TestModel, data.value, update)
      if (checked.faults) throw new RequestValidationError(checked.faults)
      return { original: data.value, copy: checked.value, fields_set: app.fieldsSet(TestModel, data.input, update) }
    }),
  )
