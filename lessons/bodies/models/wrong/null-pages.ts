// fails whole-pages: null stands for no pages
import { int, list, model, str } from 'fstudy/http'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: str(), pages: int().nullable().default(1), tags: list(str()).default([]) }),
)
