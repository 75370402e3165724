// fails status: the default is another
import { z } from 'zod'

export { wanted, written } from '../answer.ts'

export const schema = z.object({
  title: z.string().min(1),
  note: z.string().nullable(),
  status: z.enum(['open', 'done']).default('done'),
  tags: z.array(z.string()).min(1),
})
