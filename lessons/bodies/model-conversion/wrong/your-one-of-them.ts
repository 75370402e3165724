// fails your-together: only the first option that is given counts
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const { exclude_unset, exclude_defaults: _, ...names } = options
  return right(schema, input, exclude_unset ? { ...names, exclude_unset } : options)
}
