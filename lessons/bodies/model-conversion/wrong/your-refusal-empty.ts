// fails your-refusal: wrong input gives an empty object
import type { z } from 'zod'
import { dump as right, type Options } from '../answer.ts'

type Data = Record<string, unknown>

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const { success } = schema.safeParse(input)
  return success ? right(schema, input, options) : {}
}
