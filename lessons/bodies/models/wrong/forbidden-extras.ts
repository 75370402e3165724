// fails extras: what it does not know is refused
import { int, list, model, str } from 'fstudy/http'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: str(), pages: int().default(1), tags: list(str()).default([]) }, { extra: 'forbid' }),
)
