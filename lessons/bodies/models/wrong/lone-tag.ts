// fails tags: a text alone is taken for a list
import { int, list, model, str } from 'fstudy/http'
import { z } from 'zod'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', {
    title: str(),
    pages: int().default(1),
    tags: z.preprocess((value) => [value].flat(), list(str())).default([]),
  }),
)
