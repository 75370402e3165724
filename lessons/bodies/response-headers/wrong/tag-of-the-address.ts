// fails changed: the tag is made of the address, not of the text
import { noteApp } from '../note-app.ts'

export const createApp = noteApp((response, _hash, { url }) =>
  response.set({ etag: `"${url.length}"`, 'cache-control': 'no-cache' }),
)
