// fails note: a note that may be left out is not one that may be null
import { z } from 'zod'

export { wanted, written } from '../answer.ts'

export const schema = z.object({
  title: z.string().min(1),
  note: z.string().optional(),
  status: z.enum(['open', 'done']).default('open'),
  tags: z.array(z.string()).min(1),
})
