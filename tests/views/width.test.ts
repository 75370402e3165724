import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { span } from '../../src/views/style.ts'
import { clean, cut, pad } from '../../src/views/text.ts'
import { graphemes, widthOf } from '../../src/views/width.ts'
import { wrap } from '../../src/views/wrap.ts'

const plain = (lines: readonly (readonly { text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''))

describe('widthOf', () => {
  test('agrees with string-width on every assigned character that stands by itself', () => {
    const odd: string[] = []
    for (let code = 0x20; code < 0x110000; code++) {
      const character = String.fromCodePoint(code)
      if (/[\p{Control}\p{Surrogate}\p{Unassigned}\p{Private_Use}]/u.test(character)) continue
      if (/\p{Format}/u.test(character) || /[\u1161-\u11ff\ud7b0-\ud7ff]/.test(character)) continue
      if (widthOf(character) !== stringWidth(character)) odd.push(code.toString(16))
    }
    expect(odd).toEqual([])
  })

  test.each([
    '👨‍👩‍👧',
    '🇯🇵',
    '1️⃣',
    '❤️',
    '❤',
    'é',
    'が',
    'か\u3099',
    'ｶﾞ',
    '한글',
    '👍🏽',
    'नमस्ते',
    '🏳️‍🌈',
    '㊙️',
    '佐藤 花子👩‍💻',
    '⚠️ 注意',
    'a…b',
  ])('of %s is what string-width says', (text) => {
    expect(widthOf(text)).toBe(stringWidth(text))
  })
})

test('a family is one grapheme, and so is a letter with its accent', () => {
  expect(graphemes('a👨‍👩‍👧e\u0301日')).toEqual(['a', '👨‍👩‍👧', 'e\u0301', '日'])
})

describe('cut', () => {
  test('keeps what fits', () => {
    expect(cut([span('日本')], 4, '…')).toEqual([span('日本')])
  })

  test('never halves a wide character', () => {
    const short = plain([cut([span('日本語の文')], 6, '…')])[0] ?? ''
    expect(short).toBe('日本…')
    expect(widthOf(short)).toBeLessThanOrEqual(6)
  })

  test('keeps the style of the part that it cuts', () => {
    expect(cut([span('ab', 'strong'), span('cdef', 'bad')], 4, '…')).toEqual([span('ab', 'strong'), span('c…', 'bad')])
  })
})

test('pad fills to a width in columns, on either side', () => {
  expect(plain([pad([span('日本')], 6), pad([span('日本')], 6, 'right')])).toEqual(['日本  ', '  日本'])
})

test('clean takes out escape codes and shows what else is unprintable', () => {
  expect(clean('a\u001b[31mb\u001b[0m\u0007c\r\nd\te\u202e')).toBe('ab\ufffdc\nd  e\ufffd')
})

describe('wrap', () => {
  test('breaks English at blanks', () => {
    expect(plain(wrap([span('the quick brown fox')], 10))).toEqual(['the quick', 'brown fox'])
  })

  test('breaks a word that is too long where the line is full', () => {
    expect(plain(wrap([span('abcdefghij')], 4))).toEqual(['abcd', 'efgh', 'ij'])
  })

  test('breaks Japanese between characters, and keeps words of Latin letters whole', () => {
    expect(plain(wrap([span('これはExpressの文です')], 12))).toEqual(['これは', 'Expressの文', 'です'])
  })

  test('begins no line with a full stop, a comma, a small kana or a closing bracket, and ends none with an opening one', () => {
    const text = 'ああ、いい。「うう」と、キャッシュ（ええ）が、おおおお。'
    for (let width = 6; width < 30; width++) {
      const lines = plain(wrap([span(text)], width))
      expect(lines.join('')).toBe(text)
      for (const line of lines) {
        expect(line).not.toMatch(/^[、。」）ャュョッー]/)
        expect(line).not.toMatch(/[「（]$/)
        expect(widthOf(line)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('keeps line breaks and empty lines', () => {
    expect(plain(wrap([span('a\n\nb')], 10))).toEqual(['a', '', 'b'])
  })

  test('keeps styles over a break', () => {
    expect(wrap([span('ab ', 'strong'), span('cd ef', 'bad')], 5)).toEqual([
      [span('ab ', 'strong'), span('cd', 'bad')],
      [span('ef', 'bad')],
    ])
  })
})
