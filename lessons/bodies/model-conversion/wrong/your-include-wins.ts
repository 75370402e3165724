// fails your-both: include beats exclude
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export const dump = (schema: z.ZodObject, input: Data, { include, exclude = [], ...options }: Options = {}): Data =>
  right(schema, input, include ? { ...options, include } : { ...options, exclude })
