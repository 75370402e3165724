// fails your-unset: null counts as not sent
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const value = right(schema, input, options)
  return options.exclude_unset
    ? Object.fromEntries(Object.entries(value).filter(([key]) => input[key] !== undefined && input[key] !== null))
    : value
}
