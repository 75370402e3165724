// fails no-default: the default of a path is never used
export * from '../app.ts'
export { createDefaultApp as createApp } from '../app.ts'
