// fails tag: a tag stands in double quotes
import { noteApp } from '../note-app.ts'

export const createApp = noteApp((response, hash) => response.set('etag', hash))
