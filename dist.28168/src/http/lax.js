import {                 messageOf } from './messages.js'

/** Says that a value is refused, and why. */
export class Refusal {
           type           
           ctx                                               
           message        

  constructor(type           , ctx                                    , message = messageOf(type, ctx)) {
    this.type = type
    this.ctx = ctx
    this.message = message
  }
}

const trim = (text        ) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '')

/** The digits that pydantic reads at most. */
const mostDigits = 4300

/** `"007"`, `" 5 "`, `"1_000"`, `"5.0"`; not `""`, `"5."`, `"0x10"`, `"1e3"`. Whole numbers from 2⁵³ on are rounded. */
function intFromText(text        )                   {
  const [, sign = '', digits] = /^([+-]?)(\d+(?:_\d+)*)(?:\.0+)?$/.exec(trim(text)) ?? []
  if (digits === undefined) return new Refusal('int_parsing')
  const plain = digits.replaceAll('_', '')
  const number = plain.length > mostDigits ? Infinity : Number(sign + plain)
  return Number.isFinite(number) ? number + 0 : new Refusal('int_parsing_size')
}

/** What pydantic takes for an `int` in lax mode: whole numbers, true and false, text. */
export function toInt(value         )                   {
  if (typeof value === 'number') return strictInt(value)
  if (typeof value === 'string') return intFromText(value)
  return typeof value === 'boolean' ? Number(value) : new Refusal('int_type')
}

/** A whole number alone. */
export function strictInt(value         )                   {
  if (typeof value !== 'number') return new Refusal('int_type')
  if (Number.isInteger(value)) return value
  return new Refusal(Number.isFinite(value) ? 'int_from_float' : 'finite_number')
}

const decimal = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i
const special = /^([+-]?)(?:(inf|infinity)|nan)$/i

/** `"1e3"`, `".5"`, `"1_000"`, `"-inf"`, `"NaN"`; not `""`, `"1e"`, `"0x10"`, `"1,5"`. */
function floatFromText(text        )                   {
  const trimmed = trim(text)
  const plain = /^_|__|_$/.test(trimmed) ? trimmed : trimmed.replaceAll('_', '')
  if (decimal.test(plain)) return Number(plain)
  const word = special.exec(plain)
  if (!word) return new Refusal('float_parsing')
  return word[2] === undefined ? NaN : word[1] === '-' ? -Infinity : Infinity
}

/** What pydantic takes for a `float` in lax mode: numbers, true and false, text. */
export function toFloat(value         )                   {
  if (typeof value === 'string') return floatFromText(value)
  return typeof value === 'boolean' ? Number(value) : strictFloat(value)
}

/** A number alone. */
export const strictFloat = (value         )                   =>
  typeof value === 'number' ? value : new Refusal('float_type')

const words = new Map                 ([
  ...['1', 'true', 't', 'yes', 'y', 'on'].map((word) => [word, true]         ),
  ...['0', 'false', 'f', 'no', 'n', 'off'].map((word) => [word, false]         ),
])

/** What pydantic takes for a `bool` in lax mode: true, false, 1, 0 and their words; text is not trimmed. */
export function toBool(value         )                    {
  if (typeof value === 'string' || Number.isInteger(value)) {
    return words.get(String(value).toLowerCase()) ?? new Refusal('bool_parsing')
  }
  return strictBool(value)
}

/** True or false alone. */
export const strictBool = (value         )                    =>
  typeof value === 'boolean' ? value : new Refusal('bool_type')
