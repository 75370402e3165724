// fails which-required: the schema of what comes out requires the defaults too
import { z } from 'zod'

export { schema, wanted } from '../answer.ts'

export function written(of: z.ZodType): Record<string, unknown> {
  const { $schema: _, additionalProperties: __, ...rest } = z.toJSONSchema(of, { io: 'output' })
  return rest
}
