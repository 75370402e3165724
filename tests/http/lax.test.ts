import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bool, float, int, str, validate } from '../../src/http/http.ts'

const typeOf = (result: ReturnType<typeof validate>) => result.faults?.[0]?.type

const space = fc.constantFrom('', ' ', '\t', '\u00a0', '\u3000', '\u0085', ' \n ')
const sign = fc.constantFrom('', '+', '-')
const digits = fc.stringMatching(/^[0-9]{1,12}(_[0-9]{1,3})?$/)
const int64 = fc.integer({ min: -1e15, max: 1e15 })

test('int takes every spelling of a whole number', () => {
  fc.assert(
    fc.property(space, sign, digits, fc.constantFrom('', '.0', '.000'), space, (before, plus, number, zeros, after) => {
      const value = Number(plus + number.replaceAll('_', '')) + 0
      expect(validate(int(), before + plus + number + zeros + after)).toEqual({ value })
    }),
  )
})

test('int has no negative zero, and reads 4300 digits', () => {
  expect(validate(int(), '-0')).toEqual({ value: 0 })
  expect(validate(int(), '0'.repeat(9000))).toEqual({ value: 0 })
  expect(validate(int(), '5'.repeat(4300))).toEqual({ value: Number.MAX_VALUE })
  expect(typeOf(validate(int(), '5'.repeat(4301)))).toBe('int_parsing_size')
  expect(typeOf(validate(int(), `-${'5'.repeat(4300)}`))).toBe('int_parsing_size')
  expect(typeOf(validate(int(), ` ${'5'.repeat(4301)}`))).toBe('int_parsing')
  expect(validate(int({ multipleOf: 0.5 }), '9'.repeat(30))).toEqual({ value: 1e30 })
})

test('int never takes text that has anything else', () => {
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom('x', '.', '.5', 'e3', '__', '_', ',000', ' 0', '１', '\ufeff'),
      (number, tail) => {
        expect(typeOf(validate(int(), number + tail))).toBe('int_parsing')
      },
    ),
  )
})

test('int and float take their own numbers, and int refuses fractions', () => {
  fc.assert(
    fc.property(int64, (number) => {
      expect(validate(int(), number)).toEqual({ value: number })
    }),
  )
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (number) => {
      expect(validate(float(), number)).toEqual({ value: number })
      expect(validate(float(), String(number))).toEqual({ value: Number(String(number)) })
      const refused = Number.isFinite(number) ? 'int_from_float' : 'finite_number'
      expect(typeOf(validate(int(), number))).toBe(Number.isInteger(number) ? undefined : refused)
    }),
  )
})

test('float never takes text without a digit but inf and nan', () => {
  const words = new Set(['inf', 'infinity', 'nan'])
  fc.assert(
    fc.property(
      fc.oneof(fc.stringMatching(/^[+-]?[a-zA-Z.]{0,8}$/), fc.constantFrom('-Inf', 'NaN', '+infinity')),
      (text) => {
        const word = words.has(text.toLowerCase().replace(/^[+-]/, ''))
        expect(typeOf(validate(float(), text))).toBe(word ? undefined : 'float_parsing')
      },
    ),
  )
})

test('a bound is what it says', () => {
  fc.assert(
    fc.property(int64, int64, (value, bound) => {
      expect(typeOf(validate(int({ gt: bound }), value))).toBe(value > bound ? undefined : 'greater_than')
      expect(typeOf(validate(int({ ge: bound }), value))).toBe(value >= bound ? undefined : 'greater_than_equal')
      expect(typeOf(validate(int({ lt: bound }), value))).toBe(value < bound ? undefined : 'less_than')
      expect(typeOf(validate(int({ le: bound }), value))).toBe(value <= bound ? undefined : 'less_than_equal')
    }),
  )
})

test('bool takes its words in any case and no others', () => {
  const words = ['1', 'true', 't', 'yes', 'y', 'on', '0', 'false', 'f', 'no', 'n', 'off']
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.boolean(), (word, upper) => {
      expect(validate(bool(), upper ? word.toUpperCase() : word)).toEqual({ value: words.indexOf(word) < 6 })
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeOf(validate(bool(), text))).toBe(words.includes(text.toLowerCase()) ? undefined : 'bool_parsing')
    }),
  )
})

test('a length counts code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (text, limit) => {
      const length = Array.from(text).length
      expect(typeOf(validate(str({ maxLength: limit }), text))).toBe(length <= limit ? undefined : 'string_too_long')
      expect(typeOf(validate(str({ minLength: limit }), text))).toBe(length >= limit ? undefined : 'string_too_short')
    }),
  )
})
