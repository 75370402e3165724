// fails tags: an empty list is allowed
import { z } from 'zod'

export { wanted, written } from '../answer.ts'

export const schema = z.object({
  title: z.string().min(1),
  note: z.string().nullable(),
  status: z.enum(['open', 'done']).default('open'),
  tags: z.array(z.string()),
})
