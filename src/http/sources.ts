import type { Request, Response } from 'express'
import type { z } from 'zod'
import { readBody } from './body.ts'
import type { Contract } from './contract.ts'
import { type Fault, type Validated, validate } from './faults.ts'
import { type Fields, wireName } from './field.ts'
import { isFile } from './files.ts'
import { type UploadOptions, formReader } from './form.ts'
import { messages } from './messages.ts'
import { record } from './model.ts'
import { collector, first, headerName, last, lookups, type Place } from './parameters.ts'

/** One part of a contract: how to take it out of a request, and how to check what was taken. */
export interface Source {
  readonly key: string
  take(request: Request, response: Response): unknown
  check(taken: unknown): Validated<unknown>
}

/** The faults of named texts: `loc` begins with the place, and there is no object around one that is missing. */
const located = (place: string, { type, loc, msg, input, ctx }: Fault): Fault => ({
  type,
  loc: [place, ...loc],
  msg,
  input: type === 'missing' ? null : input,
  ...(ctx && { ctx }),
})

/** The faults of a body, which is no instance of a class: FastAPI's model takes "an object to extract fields from". */
function locatedInBody({ type, loc, msg, input, ctx }: Fault): Fault {
  const place = ['body', ...loc]
  if (type === 'model_type')
    return { type: 'model_attributes_type', loc: place, msg: messages.model_attributes_type, input }
  return { type, loc: place, msg, input, ...(ctx && { ctx }) }
}

const checkWith = (schema: z.ZodType, locate: (fault: Fault) => Fault) => (taken: unknown) => {
  const checked = validate(schema, taken)
  return checked.faults ? { faults: checked.faults.map(locate) } : checked
}

function parameterSource(place: Place, fields: Fields): Source {
  const nameOf = place === 'header' ? headerName : wireName
  const collect = collector(fields, nameOf, place === 'header' ? first : last)
  return {
    key: place,
    take: (request) => collect(lookups[place](request)),
    check: checkWith(record(fields, { nameOf }), (fault) => located(place, fault)),
  }
}

const lastNotEmpty = (values: readonly unknown[]) => last(values) || undefined

/** What is said of a file where a text is wanted: not its bytes. */
const seen = (input: unknown) => (isFile(input) ? { filename: input.originalname, size: input.size } : input)

function formSource(fields: Fields, upload?: UploadOptions): Source {
  const collect = collector(fields, wireName, lastNotEmpty)
  const read = formReader(upload)
  return {
    key: 'form',
    take: async (request, response) => collect(await read(request, response)),
    check: checkWith(record(fields), (fault) => located('body', { ...fault, input: seen(fault.input) })),
  }
}

const bodySource = (schema: z.ZodType): Source => ({
  key: 'body',
  take: readBody,
  check: checkWith(schema, locatedInBody),
})

const places = ['path', 'query', 'header', 'cookie'] as const

/** The parts of a contract, in the order in which their faults are reported. */
export const sourcesOf = (contract: Contract): readonly Source[] => [
  ...places.flatMap((place) => (contract[place] ? [parameterSource(place, contract[place])] : [])),
  ...(contract.form ? [formSource(contract.form, contract.upload)] : []),
  ...(contract.body ? [bodySource(contract.body)] : []),
]
