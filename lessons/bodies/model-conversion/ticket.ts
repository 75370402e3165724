import { int, str } from 'fstudy/http'
import { z } from 'zod'

/** What the exercise is tried with. */
export const Ticket = z.object({
  id: int(),
  title: str(),
  seats: int().default(1),
  note: str().nullable().default(null),
})

export const show = { id: 7, title: 'Show' }
