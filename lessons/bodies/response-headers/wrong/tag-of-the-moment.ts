// fails same-tag: the tag changes with each answer
import { noteApp } from '../note-app.ts'

export const createApp = noteApp((response, hash) => response.set('etag', `"${hash}${Math.random()}"`))
