// fails unchecked-copy: the update is checked, so the pitfall is not seen
import { RequestValidationError } from 'fstudy/http'
import * as app from '../app.ts'
import { copyApp } from '../copy-app.ts'

export * from '../app.ts'

const { TestModel } = app.models

export const createApp = () =>
  copyApp(({ value, input }, update) => {
    const checked = app.change(TestModel, value, update)
    if (checked.faults) throw new RequestValidationError(checked.faults)
    return { original: value, copy: checked.value, fields_set: app.fieldsSet(TestModel, input, update) }
  })
