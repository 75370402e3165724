// fails title-is-text: a number becomes a text
import { int, list, model, str } from 'fstudy/http'
import { z } from 'zod'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: z.coerce.string(), pages: int().default(1), tags: list(str()).default([]) }),
)
