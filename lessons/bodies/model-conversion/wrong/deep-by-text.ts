// fails by-text: a date becomes text on the way
export * from '../app.ts'

export { createApp } from '../app.ts'

export const deepCopy = (value: object): unknown => JSON.parse(JSON.stringify(value))
