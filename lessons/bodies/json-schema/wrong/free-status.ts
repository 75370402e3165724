// fails status: any text is a status
import { z } from 'zod'

export { wanted, written } from '../answer.ts'

export const schema = z.object({
  title: z.string().min(1),
  note: z.string().nullable(),
  status: z.string().default('open'),
  tags: z.array(z.string()).min(1),
})
