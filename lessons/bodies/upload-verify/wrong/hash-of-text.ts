// fails passing: bytes that are no text are lost before they are hashed
import { createHash } from 'node:crypto'
import { uploadsApp } from '../uploads-app.ts'

export const createApp = () =>
  uploadsApp({ hash: ({ buffer }) => createHash('sha256').update(buffer.toString('utf8')).digest('hex') })
