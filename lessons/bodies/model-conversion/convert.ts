import { type Fault, type Field, validate, type Validated } from 'fstudy/http'
import { z } from 'zod'
import { type Data, isData, type Model } from './shape.ts'

// #region kept
/** A value, and what it was made of: only the input knows which keys were sent. */
export interface Kept {
  readonly value: Data
  readonly input: Data
}

export function kept({ schema }: Model): Field<Kept> {
  // Set and read within one parse, which nothing interrupts.
  let input: unknown
  return z
    .unknown()
    .transform((raw) => (input = raw))
    .pipe(schema)
    .transform((value) => (isData(value) && isData(input) ? { value, input } : z.NEVER))
}
// #endregion

// #region validate-json
/** From JSON text. No HTTP, so `loc` has no `body`. */
export function validateJson({ schema }: Model, text: string): Validated<unknown> {
  const read = parseJson(text)
  if (read.faults) return read
  const checked = validate(schema, read.value)
  if (!checked.faults) return checked
  // While pydantic reads JSON it sees unknown keys first.
  const [extra = [], others = []] = [true, false].map((isExtra) =>
    checked.faults.filter(({ type }) => (type === 'extra_forbidden') === isExtra),
  )
  return { faults: [...extra, ...others].map(inJson) }
}

function parseJson(text: string): Validated<unknown> {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { message } = error
    const fault = { type: 'json_invalid', loc: [], msg: `Invalid JSON: ${message}`, input: text }
    return { faults: [{ ...fault, ctx: { error: message } }] }
  }
}

/** What pydantic calls by JSON's names when it reads JSON. */
const namesInJson: Readonly<Record<string, string>> = {
  model_type: 'Input should be an object',
  dict_type: 'Input should be an object',
  list_type: 'Input should be a valid array',
}

const inJson = (fault: Fault): Fault => ({ ...fault, msg: namesInJson[fault.type] ?? fault.msg })
// #endregion

// #region copy
/** The copy is new; nobody looks at what `update` brings. */
export const copyOf = <T extends object>(original: T, update: object): T & object => ({ ...original, ...update })

/** Names of the fields that the input has, and those of the update. */
export function fieldsSet({ fields, wire }: Model, input: Data, update: object): string[] {
  const sent = Object.keys(fields).filter((key) => Object.hasOwn(input, wire[key] ?? key))
  return [...new Set([...sent, ...Object.keys(update)])].toSorted()
}
// #endregion

// #region change
/** A change that is looked at: the whole is checked again. */
export const change = ({ schema }: Model, original: object, update: object) =>
  validate(schema, copyOf(original, update))
// #endregion

// #region copies
export const shallowCopy = <T extends object>(value: T): T => ({ ...value })
export const deepCopy = <T extends object>(value: T): T => structuredClone(value)
export const copyByText = (value: object): unknown => JSON.parse(JSON.stringify(value))
// #endregion
