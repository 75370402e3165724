// fails pages-as-text: a strict model takes no text
import { int, list, model, str } from 'fstudy/http'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: str(), pages: int({ strict: true }).default(1), tags: list(str()).default([]) }),
)
