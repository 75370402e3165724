// fails which-required: nullish may be left out too
import { z } from 'zod'

export { wanted, written } from '../answer.ts'

export const schema = z.object({
  title: z.string().min(1),
  note: z.string().nullish(),
  status: z.enum(['open', 'done']).default('open'),
  tags: z.array(z.string()).min(1),
})
