// fails your-include: a name that no field has comes out as undefined
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const value = right(schema, input, options)
  return options.include ? Object.fromEntries(options.include.map((name) => [name, value[name]])) : value
}
