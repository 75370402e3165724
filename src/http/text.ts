import { type About, type Field, field, given } from './field.ts'
import { Refusal } from './lax.ts'

interface StrOptions extends About {
  /** In code points: `"😀"` is one. */
  readonly minLength?: number
  readonly maxLength?: number
  /** Found anywhere in the text, unless it has `^` and `$`. `$` is the very end, `\d` any Unicode digit. */
  readonly pattern?: RegExp | string
}

const codePoints = (text: string) => Array.from(text).length

/** A pattern as pydantic reads it: by code points, and with `\d` for every decimal digit, not only the ASCII ones. */
function unicode(source: string): RegExp {
  const needless = /[^\w^$\\.*+?()[\]{}|/-]/
  return new RegExp(
    source.replace(/\\(.)/gs, (escape, character: string) => {
      if (character === 'd' || character === 'D') return character === 'd' ? '\\p{Nd}' : '\\P{Nd}'
      return needless.test(character) ? character : escape
    }),
    'u',
  )
}

/** Text; nothing else becomes text, and nothing is trimmed. */
export function str({ minLength, maxLength, pattern, ...about }: StrOptions = {}): Field<string> {
  if (pattern instanceof RegExp && /[^uv]/.test(pattern.flags))
    throw new TypeError(`The pattern ${pattern} has flags, which the documentation could not say`)
  const source = pattern instanceof RegExp ? pattern.source : pattern
  const expression = source === undefined ? undefined : unicode(source)
  const read = (value: unknown) => {
    if (typeof value !== 'string') return new Refusal('string_type')
    if (minLength !== undefined && codePoints(value) < minLength)
      return new Refusal('string_too_short', { min_length: minLength })
    if (maxLength !== undefined && codePoints(value) > maxLength)
      return new Refusal('string_too_long', { max_length: maxLength })
    if (expression?.test(value) === false) return new Refusal('string_pattern_mismatch', { pattern: source })
    return value
  }
  return field(read, about, given({ type: 'string', minLength, maxLength, pattern: source }))
}
