import type { Express } from 'express'
import { given } from '../field.ts'
import { type Json, SchemaWriter } from './json-schema.ts'
import { describe, operationsOf } from './operation.ts'

/** What a document says of the API as a whole. */
export interface Info {
  readonly title: string
  readonly version: string
  readonly summary?: string
  readonly description?: string
  readonly termsOfService?: string
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string }
  readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string }
  /** What the routes' tags mean. */
  readonly tags?: readonly {
    readonly name: string
    readonly description?: string
    readonly externalDocs?: { readonly url: string; readonly description?: string }
  }[]
}

const validationError = {
  HTTPValidationError: {
    title: 'HTTPValidationError',
    type: 'object',
    properties: { detail: { title: 'Detail', type: 'array', items: { $ref: '#/components/schemas/ValidationError' } } },
  },
  ValidationError: {
    title: 'ValidationError',
    type: 'object',
    properties: {
      loc: { title: 'Location', type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
      msg: { title: 'Message', type: 'string' },
      type: { title: 'Error Type', type: 'string' },
      input: { title: 'Input' },
      ctx: { title: 'Context', type: 'object' },
    },
    required: ['loc', 'msg', 'type'],
  },
}

/** The OpenAPI 3.1 document of an app: what the contracts of its endpoints say. Other handlers do not stand in it. */
export function openapi(app: Express, { tags, ...info }: Info): Json {
  const writer = new SchemaWriter({ prefix: '#/components/schemas/', nullDefaults: false })
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operationsOf(app))
    (paths[operation.path] ??= {})[operation.method] = describe(operation, writer)
  const checks = Object.values(paths).some((methods) =>
    Object.values(methods).some(
      ({ responses }) => typeof responses === 'object' && responses !== null && 422 in responses,
    ),
  )
  const schemas = Object.entries({ ...Object.fromEntries(writer.named), ...(checks && validationError) }).sort(
    ([a], [b]) => (a < b ? -1 : 1),
  )
  return given({
    openapi: '3.1.0',
    info,
    paths,
    components: schemas.length > 0 ? { schemas: Object.fromEntries(schemas) } : undefined,
    tags,
  })
}
