// fails copy: fields_set has the defaults in it
import * as app from '../app.ts'
import { copyApp } from '../copy-app.ts'

export * from '../app.ts'

export const createApp = () =>
  copyApp(({ value }, update) => {
    const copy = app.copyOf(value, update)
    return { original: value, copy, fields_set: Object.keys(copy).toSorted() }
  })
