// fails tags: the items are not looked at
import { int, model, str } from 'fstudy/http'
import { z } from 'zod'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(
  model('Book', { title: str(), pages: int().default(1), tags: z.array(z.unknown()).default([]) }),
)
