// fails without-body: the 304 calls itself JSON
import { noteApp } from '../note-app.ts'

export const createApp = noteApp((response, hash, { headers }) => {
  response.set({ etag: `"${hash}"`, 'content-type': 'application/json' })
  if (headers['if-none-match']?.includes(hash)) response.status(304).end()
})
