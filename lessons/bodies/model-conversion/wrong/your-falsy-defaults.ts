// fails your-defaults: an empty text goes with the defaults
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const value = right(schema, input, options)
  return options.exclude_defaults
    ? Object.fromEntries(Object.entries(value).filter(([, inner]) => Boolean(inner)))
    : value
}
