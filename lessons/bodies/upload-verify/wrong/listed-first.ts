// fails wrong-hash: the list has the file before its hash was compared
import { endpoint } from 'fstudy/http'
import { uploadsApp } from '../uploads-app.ts'

export function createApp() {
  const files: object[] = []
  return uploadsApp({
    store: ({ originalname, size }) => files.push({ 'file name': originalname, 'file size': size }),
    more: (app) => {
      const list = () => ({ message: 'Hello World', code: 200, data: { count: files.length, files } })
      app.get('/uploads', endpoint({}, list))
    },
  })
}
