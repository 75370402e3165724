import { expect, test } from 'vitest'
import { outgoing } from '../../src/stage/payload.ts'

test('a part of a form that is long, or is no text, is shown by its size and sent as it is', () => {
  const files = {
    small: { name: 'a.txt', content: 'hello' },
    large: { name: 'b.txt', content: 'x'.repeat(5000) },
    image: { name: 'c.png', content: new Uint8Array([0, 255, 0, 1]) },
  }
  const { bytes, payload } = outgoing({ form: { note: 'n' }, files })
  expect(payload.bytes).toBe(bytes?.length)
  expect(bytes?.includes('x'.repeat(5000))).toBe(true)
  const shown = payload.text?.split('\r\n').filter((line) => !/^(--|Content-|$)/.test(line))
  expect(shown).toEqual(['n', 'hello', '<5000 bytes>', '<4 bytes>'])
})
