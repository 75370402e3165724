// fails any-order: hex digits in upper case are the same hash
import { uploadsApp } from '../uploads-app.ts'

export const createApp = () => uploadsApp({})
