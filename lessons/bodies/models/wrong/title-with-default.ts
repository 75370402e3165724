// fails title-required: the title may be left out too
import { int, list, model, str } from 'fstudy/http'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: str().default(''), pages: int().default(1), tags: list(str()).default([]) }),
)
