// fails tolerance: a remainder that is nearly 0 counts as 0
export * from '../app.ts'
export { createApp } from './bounds-first.ts'
