// fails limit: a file of just the limit is refused
import { uploadsApp } from '../uploads-app.ts'

export const createApp = () => uploadsApp({ fileSize: 2 ** 20 - 1 })
