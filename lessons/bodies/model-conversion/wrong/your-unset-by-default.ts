// fails your-unset: unset is guessed by comparing with the default
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export const dump = (schema: z.ZodObject, input: Data, { exclude_unset = false, ...options }: Options = {}): Data =>
  right(schema, input, exclude_unset ? { ...options, exclude_defaults: true } : options)
