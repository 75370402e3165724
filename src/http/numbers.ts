import { type About, type Field, field, given } from './field.ts'
import { Refusal, strictBool, strictFloat, strictInt, toBool, toFloat, toInt } from './lax.ts'

interface Bounds {
  readonly gt?: number
  readonly ge?: number
  readonly lt?: number
  readonly le?: number
  readonly multipleOf?: number
}

interface NumberOptions extends Bounds, About {
  /** Takes numbers alone, no text and no booleans. */
  readonly strict?: boolean
}

/** Whole numbers are multiples exactly, others to a billionth. */
function isMultiple(value: number | bigint, of: number): boolean {
  if (typeof value === 'bigint') return Number.isInteger(of) ? value % BigInt(of) === 0n : isMultiple(Number(value), of)
  if (Number.isInteger(value) && Number.isInteger(of)) return value % of === 0
  return !(Math.abs(value - Math.round(value / of) * of) > 1e-9)
}

/** The first bound that a number does not keep, in pydantic's order. NaN keeps none but `multipleOf`. */
function outOfBounds(value: number | bigint, { multipleOf, le, lt, ge, gt }: Bounds): Refusal | undefined {
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    return new Refusal('multiple_of', { multiple_of: multipleOf })
  if (le !== undefined && !(value <= le)) return new Refusal('less_than_equal', { le })
  if (lt !== undefined && !(value < lt)) return new Refusal('less_than', { lt })
  if (ge !== undefined && !(value >= ge)) return new Refusal('greater_than_equal', { ge })
  if (gt !== undefined && !(value > gt)) return new Refusal('greater_than', { gt })
  return undefined
}

const keywords = (type: 'integer' | 'number', { multipleOf, le, lt, ge, gt }: Bounds) =>
  given({ type, multipleOf, maximum: le, exclusiveMaximum: lt, minimum: ge, exclusiveMinimum: gt })

/** The nearest number there is. */
const rounded = (value: number | bigint) =>
  typeof value === 'bigint' ? Math.max(-Number.MAX_VALUE, Math.min(Number(value), Number.MAX_VALUE)) : value

function within(bounds: Bounds, read: (value: unknown) => number | bigint | Refusal) {
  const { multipleOf = 1 } = bounds
  if (!(multipleOf > 0 && Number.isFinite(multipleOf)))
    throw new RangeError('multipleOf must be more than 0, and finite')
  return (value: unknown): number | Refusal => {
    const number = read(value)
    return number instanceof Refusal ? number : (outOfBounds(number, bounds) ?? rounded(number))
  }
}

/** A whole number: `5`, `"5"`, `" 1_000 "`, `"5.0"`, `true`. Exact up to 2⁵³, rounded from there on. */
export const int = ({ strict, ...options }: NumberOptions = {}): Field<number> =>
  field(within(options, strict ? strictInt : toInt), options, keywords('integer', options))

interface FloatOptions extends NumberOptions {
  /** `false` refuses Infinity and NaN, which JSON can't say. */
  readonly allowInfNan?: boolean
}

/** A number: `1.5`, `".5"`, `"1e3"`, `true`; also `"inf"` and `"nan"`, unless `allowInfNan` is false. */
export function float({ strict, allowInfNan = true, ...options }: FloatOptions = {}): Field<number> {
  const read = strict ? strictFloat : toFloat
  const finite = (value: unknown) => {
    const number = read(value)
    return number instanceof Refusal || Number.isFinite(number) ? number : new Refusal('finite_number')
  }
  return field(within(options, allowInfNan ? read : finite), options, keywords('number', options))
}

interface BoolOptions extends About {
  /** Takes true and false alone. */
  readonly strict?: boolean
}

/** True or false: `true`, `1`, `"yes"`, `"on"`, `"T"` and their opposites. */
export const bool = ({ strict, ...about }: BoolOptions = {}): Field<boolean> =>
  field(strict ? strictBool : toBool, about, { type: 'boolean' })
