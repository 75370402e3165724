// fails shallow: a spread is no deep copy
export * from '../app.ts'

export { createApp } from '../app.ts'

export const deepCopy = <T extends object>(value: T): T => ({ ...value })
