// fails your-converted: the input is compared, not the value
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const value = right(schema, input, options)
  return options.exclude_defaults && typeof input['seats'] === 'string'
    ? { ...value, seats: Number(input['seats']) }
    : value
}
