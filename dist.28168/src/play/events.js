export * from '../lesson/events.js'
