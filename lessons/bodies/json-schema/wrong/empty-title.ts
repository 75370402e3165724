// fails title: an empty title is allowed
import { z } from 'zod'

export { wanted, written } from '../answer.ts'

export const schema = z.object({
  title: z.string(),
  note: z.string().nullable(),
  status: z.enum(['open', 'done']).default('open'),
  tags: z.array(z.string()).min(1),
})
