                                      
                            
import { routesOf } from './app.js'
                                             
import { isEndpoint } from './endpoint.js'
import { given, isRequired, wireName } from './field.js'
import { takesFiles } from './files.js'
import {                               words } from './json-schema.js'
import { model } from './model.js'
import { headerName } from './parameters.js'

/** One method of one path. */
                            
                       
                         
                             
 

/** What the endpoints of an app answer, in the order of their declaration. */
export const operationsOf = (app         )              =>
  routesOf(app).flatMap(({ path, stack }) =>
    stack.flatMap(({ method, handle }) =>
      isEndpoint(handle) && handle.contract.includeInSchema !== false
        ? [{ path: template(path), method, contract: handle.contract }]
        : [],
    ),
  )

/** Express's `/items/:item_id` as `/items/{item_id}`. */
const template = (path        ) => path.replace(/[:*](\w+)/g, '{$1}')

/** A route's name, when its contract has none: the words of its path. */
const nameOf = ({ path, contract }           ) =>
  contract.name ??
  (path
    .split('/')
    .filter((part) => /^\w+$/.test(part))
    .join('_') ||
    'root')

const idOf = (operation           ) =>
  operation.contract.operationId ?? `${(nameOf(operation) + operation.path).replace(/\W/g, '_')}_${operation.method}`

/** What a document says of an operation; `writer` gathers the schemas that it names. */
export function describe(operation           , writer              )       {
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

function parametersOf(contract          , writer              )         {
  return (['path', 'query', 'header', 'cookie']         ).flatMap((place) =>
    Object.entries(contract[place] ?? {}).map(([key, field]) => {
      const name = places[place](field, key)
      const schema = writer.property(name, field)
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

const content = (description        , schema      ) => ({ description, content: { 'application/json': { schema } } })

function bodyOf(operation           , writer              )                   {
  const { form, body, bodyExamples } = operation.contract
  if (form) {
    const schema = writer.write(model(`Body_${idOf(operation)}`, form))
    const type = Object.values(form).some(takesFiles) ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
    return { required: true, content: { [type]: { schema } } }
  }
  return (
    body && {
      required: isRequired(body),
      content: { 'application/json': given({ schema: writer.write(body), examples: bodyExamples }) },
    }
  )
}

/** A list or a map as an answer has a title; a model has its own. */
function answerSchema(operation           , model                       , writer              )       {
  const schema = model ? writer.write(model) : {}
  return Object.keys(schema).length === 0 || '$ref' in schema
    ? schema
    : { title: words(`Response_${idOf(operation)}`), ...schema }
}

function responsesOf(operation           , writer              )       {
  const {
    status = 200,
    responseModel,
    responseDescription: description = 'Successful Response',
    responses = {},
  } = operation.contract
  const others = Object.entries(responses).map(([code, { description, model }]) => [
    code,
    model ? content(description, writer.write(model)) : { description },
  ])
  const empty = status === 204 || status === 304
  return {
    [status]: empty ? { description } : content(description, answerSchema(operation, responseModel, writer)),
    ...Object.fromEntries(others),
  }
}
