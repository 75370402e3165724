// fails ask-again: no-store keeps nothing, so nobody can ask again
import { noteApp } from '../note-app.ts'

export const createApp = noteApp((response, hash) => response.set({ etag: `"${hash}"`, 'cache-control': 'no-store' }))
