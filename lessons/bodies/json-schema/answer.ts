import { z } from 'zod'

/** The JSON Schema that is wanted. */
export const wanted = {
  type: 'object',
  properties: {
    title: { type: 'string', minLength: 1 },
    note: { type: ['string', 'null'] },
    status: { type: 'string', enum: ['open', 'done'], default: 'open' },
    tags: { type: 'array', items: { type: 'string' }, minItems: 1 },
  },
  required: ['title', 'note', 'tags'],
}

/** The zod schema whose JSON Schema that is. */
export const schema = z.object({
  // #region your-turn
  // starter: title: z.string(),
  title: z.string().min(1),
  note: z.string().nullable(),
  status: z.enum(['open', 'done']).default('open'),
  tags: z.array(z.string()).min(1),
  // #endregion
})

/** What zod writes of a schema for what goes in, without the line that names the draft. */
export function written(of: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { io: 'input' })
  return rest
}
