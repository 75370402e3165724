// fails your-exclude: what is excluded is all that stays
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export const dump = (schema: z.ZodObject, input: Data, { exclude, ...options }: Options = {}): Data =>
  right(schema, input, exclude ? { ...options, include: exclude } : options)
