import type { Express } from 'express'
import type { z } from 'zod'
import { routesOf } from '../app.ts'
import type { Contract, OtherResponse } from '../contract.ts'
import { isEndpoint } from '../endpoint.ts'
import { given, isRequired, wireName } from '../field.ts'
import { takesFiles } from '../files.ts'
import { type Json, type SchemaWriter, words } from './json-schema.ts'
import { model } from '../model.ts'
import { headerName } from '../parameters.ts'

/** One method of one path. */
export interface Operation {
  readonly path: string
  readonly method: string
  readonly contract: Contract
}

/** What the endpoints of an app answer, in the order of their declaration. */
export const operationsOf = (app: Express): Operation[] =>
  routesOf(app).flatMap(({ path, stack }) =>
    stack.flatMap(({ method, handle }) =>
      isEndpoint(handle) && handle.contract.includeInSchema !== false
        ? [{ path: template(path), method, contract: handle.contract }]
        : [],
    ),
  )

/** Express's `/items/:item_id` as `/items/{item_id}`. */
const template = (path: string) => path.replace(/[:*](\w+)/g, '{$1}')

/** A route's name, when its contract has none: the words of its path. */
const nameOf = ({ path, contract }: Operation) =>
  contract.name ??
  (path
    .split('/')
    .filter((part) => /^\w+$/.test(part))
    .join('_') ||
    'root')

const idOf = (operation: Operation) =>
  operation.contract.operationId ?? `${(nameOf(operation) + operation.path).replace(/\W/g, '_')}_${operation.method}`

/** What a document says of an operation; `writer` gathers the schemas that it names. */
export function describe(operation: Operation, writer: SchemaWriter): Json {
  const { summary, description, tags, deprecated } = operation.contract
  const parameters = parametersOf(operation.contract, writer)
  const requestBody = bodyOf(operation, writer)
  const checks = parameters.length > 0 || requestBody !== undefined
  return given({
    tags,
    summary: summary ?? words(nameOf(operation)),
    description,
    operationId: idOf(operation),
    deprecated,
    parameters: parameters.length > 0 ? parameters : undefined,
    requestBody,
    responses: {
      ...responsesOf(operation, writer),
      ...(checks && { 422: content('Validation Error', { $ref: '#/components/schemas/HTTPValidationError' }) }),
    },
  })
}

const places = { path: wireName, query: wireName, header: headerName, cookie: wireName }

function parametersOf(contract: Contract, writer: SchemaWriter): Json[] {
  return (['path', 'query', 'header', 'cookie'] as const).flatMap((place) =>
    Object.entries(contract[place] ?? {}).map(([key, field]) => {
      const name = places[place](field, key)
      const { default: standIn, ...rest } = writer.property(name, field)
      // A path parameter is always there: its default never applies.
      const schema = place === 'path' || standIn === undefined ? rest : { ...rest, default: standIn }
      const { description, deprecated } = schema
      return given({
        name,
        in: place,
        required: place === 'path' || isRequired(field),
        schema,
        description,
        deprecated,
      })
    }),
  )
}

const content = (description: string, schema: Json) => ({ description, content: { 'application/json': { schema } } })

function bodyOf(operation: Operation, writer: SchemaWriter): Json | undefined {
  const { form, body, bodyExamples } = operation.contract
  if (form) {
    const schema = writer.write(model(`Body_${idOf(operation)}`, form))
    const type = Object.values(form).some(takesFiles) ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
    return given({ required: Object.values(form).some(isRequired) || undefined, content: { [type]: { schema } } })
  }
  return (
    body && {
      required: isRequired(body),
      content: { 'application/json': given({ schema: writer.write(body), examples: bodyExamples }) },
    }
  )
}

/** A list or a map as an answer has a title; a model has its own. */
function answerSchema(operation: Operation, model: z.ZodType | undefined, writer: SchemaWriter): Json {
  const schema = model ? writer.write(model) : {}
  return Object.keys(schema).length === 0 || '$ref' in schema
    ? schema
    : { title: words(`Response_${idOf(operation)}`), ...schema }
}

function responsesOf(operation: Operation, writer: SchemaWriter): Json {
  const {
    status = 200,
    responseModel,
    responseDescription: description = 'Successful Response',
    responses = {},
  } = operation.contract
  const others = Object.entries(responses).map(([code, said]) => {
    const { description, model }: OtherResponse = typeof said === 'string' ? { description: said } : said
    return [code, model ? content(description, writer.write(model)) : { description }]
  })
  const empty = status === 204 || status === 304
  return {
    [status]: empty ? { description } : content(description, answerSchema(operation, responseModel, writer)),
    ...Object.fromEntries(others),
  }
}
