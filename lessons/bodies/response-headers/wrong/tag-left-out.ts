// fails not-modified: the 304 has no tag
import { noteApp } from '../note-app.ts'

export const createApp = noteApp((response, hash, { headers }) =>
  headers['if-none-match']?.includes(hash) ? response.status(304).end() : response.set('etag', `"${hash}"`),
)
