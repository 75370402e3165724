// fails whole-pages: z.coerce takes any number, and null is 0
import { list, model, str } from 'fstudy/http'
import { z } from 'zod'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: str(), pages: z.coerce.number().default(1), tags: list(str()).default([]) }),
)
