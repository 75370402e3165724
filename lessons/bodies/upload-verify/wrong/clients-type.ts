// fails download: the browser shows the file as the client's text/html, with its scripts
import { endpoint, str, type UploadedFile } from 'fstudy/http'
import { uploadsApp } from '../uploads-app.ts'

export function createApp() {
  const sent = new Map<string, UploadedFile>()
  return uploadsApp({
    store: (file, id) => sent.set(id, file),
    more: (app) =>
      app.get(
        '/uploads/:id',
        endpoint({ path: { id: str() } }, ({ path, response }) => {
          const found = sent.get(path.id)
          return response.set('content-type', found?.mimetype).send(found?.buffer)
        }),
      ),
  })
}
