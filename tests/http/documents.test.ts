import { once } from 'node:events'
import { type RequestListener, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, type Named, type Schema } from './arbitrary.ts'
import { lessons, withApp } from './lessons.ts'

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Operation {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Named }
}

interface Sent {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** What a header or a cookie can carry at all: anything else Node refuses before the app sees it. */
const asHeader = (value: unknown) => asText(value).replace(/[^\x20-\x7e]/g, '?')

/** `undefined` leaves out what may be left out. */
function sending({ parameters = [], requestBody }: Operation, named: Named): fc.Arbitrary<Sent> {
  const values = parameters.map(({ name, in: place, required, schema }) => {
    const value = around(schema, named)
    return [`${place} ${name}`, required ? value : fc.option(value, { nil: undefined })] as const
  })
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema ?? {}
  return fc.record({ parameters: fc.record(Object.fromEntries(values)), body: around(schema, named) })
}

function formOf(body: unknown, multipart: boolean): FormData | URLSearchParams {
  const form = multipart ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(typeof body === 'object' && body !== null ? body : { body }))
    for (const each of Array.isArray(value) ? value : [value]) {
      if (form instanceof FormData && name.startsWith('file')) form.append(name, new Blob([asText(each)]), 'a.txt')
      else form.append(name, asText(each))
    }
  return form
}

async function send(port: number, path: string, method: string, operation: Operation, { parameters, body }: Sent) {
  const of = (place: string) =>
    (operation.parameters ?? [])
      .filter((each) => each.in === place && parameters[`${place} ${each.name}`] !== undefined)
      .map(({ name }) => [name, parameters[`${place} ${name}`]] as const)
  const filled = of('path').reduce(
    (filling, [name, value]) =>
      filling.replace(`{${name}}`, encodeURIComponent(asText(value).replaceAll('/', '-').toWellFormed() || '-')),
    path,
  )
  const query = new URLSearchParams(
    of('query').flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, asText(each)])),
  )
  const headers = new Headers(
    of('header').flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, asHeader(each)])),
  )
  const cookies = of('cookie').map(([name, value]) => `${name}=${asHeader(value)}`)
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
  const type = Object.keys(operation.requestBody?.content ?? {})[0]
  if (type === 'application/json') headers.set('content-type', type)
  return fetch(`http://127.0.0.1:${port}${filled}?${query}`, {
    method: method.toUpperCase(),
    headers,
    redirect: 'manual',
    ...(type !== undefined && {
      body: type === 'application/json' ? JSON.stringify(body) : formOf(body, type === 'multipart/form-data'),
    }),
  })
}

async function serving<T>(app: RequestListener, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await use((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function documentOf(port: number): Promise<Document> {
  const response = await fetch(`http://127.0.0.1:${port}/openapi.json`)
  expect(response.status).toBe(200)
  return (await response.json()) as Document
}

const documented = lessons.filter(([name]) => name !== 'hello' && name !== 'install')

test.each(documented)('the document of %s is OpenAPI 3.1', (_name, createApp) =>
  withApp(createApp, (app) =>
    serving(app, async (port) => {
      const { valid, errors } = await new Validator().validate(structuredClone({ ...(await documentOf(port)) }))
      expect(errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }),
  ),
)

test.each(documented)('%s answers nothing that its document does not allow', (_name, createApp) =>
  withApp(createApp, (app) =>
    serving(app, async (port) => {
      const { paths, components } = await documentOf(port)
      const ajv = new Ajv2020({ strict: false, validateFormats: false })
      ajv.addSchema({ $id: 'doc', components })
      const operations = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      )
      const seen = new Set<number>()
      for (const { path, method, operation } of operations)
        await fc.assert(
          fc.asyncProperty(sending(operation, components?.schemas ?? {}), async (sent) => {
            const response = await send(port, path, method, operation, sent)
            const text = await response.text()
            const allowed = operation.responses[response.status] ?? operation.responses['default']
            if (!allowed) throw new Error(`${method} ${path}: ${response.status} ${text}`)
            seen.add(response.status)
            const schema = allowed.content?.['application/json']?.schema
            if (!schema) return
            const checks = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"doc#/')))
            if (!checks(JSON.parse(text)))
              throw new Error(`${method} ${path}: ${text}: ${ajv.errorsText(checks.errors)}`)
          }),
          { numRuns: Math.ceil(200 / operations.length), seed: 31 },
        )
      expect(seen.size).toBeGreaterThan(1)
    }),
  ),
)
