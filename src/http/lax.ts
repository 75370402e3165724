import { type FaultType, messageOf } from './messages.ts'

/** Says that a value is refused, and why. */
export class Refusal {
  readonly type: FaultType
  readonly ctx: Readonly<Record<string, unknown>> | undefined
  readonly message: string

  constructor(type: FaultType, ctx?: Readonly<Record<string, unknown>>, message = messageOf(type, ctx)) {
    this.type = type
    this.ctx = ctx
    this.message = message
  }
}

const trim = (text: string) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '')

/** Characters of a whole number that pydantic reads at most; a text that begins with more digits is too large. */
const mostDigits = 4300
const tooLarge = new RegExp(`^(?:[1-9]\\d{${mostDigits}}|-[1-9]\\d{${mostDigits - 1}})`)

/** One `_` may stand between two digits. Zeros in front may have more, and pydantic takes even a minus after them. */
const whole = /^(?:([+-]?)(?:0[0_]*(?=\d))?|\+?0[0_]*(-)(?!0[\d_]))(\d+(?:_\d+)*)(?:\.0+)?$/

/** `"007"`, `" 5 "`, `"1_000"`, `"5.0"`; not `""`, `"5."`, `"0x10"`, `"1e3"`. From 2⁵³ on a bigint. */
function intFromText(text: string): number | bigint | Refusal {
  if (tooLarge.test(text)) return new Refusal('int_parsing_size')
  const [, sign, late = sign, digits] = whole.exec(trim(text)) ?? []
  const plain = digits?.replaceAll('_', '')
  if (plain === undefined || plain.length > mostDigits) return new Refusal('int_parsing')
  const number = Number(plain)
  if (Number.isSafeInteger(number)) return late === '-' ? 0 - number : number
  return late === '-' ? -BigInt(plain) : BigInt(plain)
}

/** What pydantic takes for an `int` in lax mode: whole numbers, true and false, text. */
export function toInt(value: unknown): number | bigint | Refusal {
  if (Number.isInteger(value)) return Number(value)
  if (typeof value === 'number') return new Refusal(Number.isFinite(value) ? 'int_from_float' : 'finite_number')
  if (typeof value === 'string') return intFromText(value)
  return typeof value === 'boolean' ? Number(value) : new Refusal('int_type')
}

/** A whole number alone. */
export const strictInt = (value: unknown): number | Refusal =>
  typeof value === 'number' && Number.isInteger(value) ? value : new Refusal('int_type')

const decimal = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i
const special = /^([+-]?)(?:(inf|infinity)|nan)$/i

/** `"1e3"`, `".5"`, `" 5 "`, `"1_000"`, `"-inf"`, `"NaN"`; not `""`, `"1e"`, `"0x10"`, `"1,5"`, `" 1_000"`. */
function floatFromText(text: string): number | Refusal {
  const plain = text.includes('_') && !/^_|__|_$/.test(text) ? text.replaceAll('_', '') : trim(text)
  if (decimal.test(plain)) return Number(plain)
  const word = special.exec(plain)
  if (!word) return new Refusal('float_parsing')
  return word[2] === undefined ? NaN : word[1] === '-' ? -Infinity : Infinity
}

/** What pydantic takes for a `float` in lax mode: numbers, true and false, text. */
export function toFloat(value: unknown): number | Refusal {
  if (typeof value === 'string') return floatFromText(value)
  return typeof value === 'boolean' ? Number(value) : strictFloat(value)
}

/** A number alone. */
export const strictFloat = (value: unknown): number | Refusal =>
  typeof value === 'number' ? value : new Refusal('float_type')

const words = new Map<string, boolean>([
  ...['1', 'true', 't', 'yes', 'y', 'on'].map((word) => [word, true] as const),
  ...['0', 'false', 'f', 'no', 'n', 'off'].map((word) => [word, false] as const),
])

/** A whole number of 64 bits. */
const isLong = (value: unknown) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 63

/** What pydantic takes for a `bool` in lax mode: true, false, 1, 0 and their words; text is not trimmed. */
export function toBool(value: unknown): boolean | Refusal {
  if (typeof value === 'string' || isLong(value)) {
    return words.get(String(value).toLowerCase()) ?? new Refusal('bool_parsing')
  }
  return strictBool(value)
}

/** True or false alone. */
export const strictBool = (value: unknown): boolean | Refusal =>
  typeof value === 'boolean' ? value : new Refusal('bool_type')
