// fails still-sending: it takes whatever comes
import { uploadsApp } from '../uploads-app.ts'

export const createApp = () => uploadsApp({ fileSize: 2 ** 30 })
