// fails names: the client's folders are shown
import { uploadsApp } from '../uploads-app.ts'

export const createApp = () => uploadsApp({})
