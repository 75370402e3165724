import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../src/words/en.ts'
import { ja } from '../src/words/ja.ts'

const src = join(import.meta.dirname, '..', 'src')
const both = { en, ja }

test('both languages have the same keys', () => {
  expect(Object.keys(ja).toSorted()).toEqual(Object.keys(en).toSorted())
})

/** A word's text, and the values that it shows: each reads as 2. */
function told(word: unknown) {
  const read = new Set<string>()
  const values = new Proxy(
    {},
    {
      get(_target, name) {
        read.add(String(name))
        return 2
      },
    },
  )
  const text: unknown = typeof word === 'function' ? word(values) : word
  return { text, read: [...read].toSorted() }
}

for (const [language, words] of Object.entries(both)) {
  test(`every word in ${language} says something`, () => {
    const wrong = Object.entries(words).filter(([, word]) => {
      const { text } = told(word)
      return typeof text !== 'string' || text.trim() === '' || /undefined|\[object|NaN/.test(text)
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })
}

test('both languages say a thing with the same values', () => {
  const differing = Object.entries(en).filter(
    ([key, word]) => told(word).read.join() !== told(Reflect.get(ja, key)).read.join(),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

test('no word is unused', () => {
  const sources = globSync('**/*.ts', { cwd: src })
    .filter((name) => !/^words.(cli|views|en|ja)/.test(name))
    .map((name) => readFileSync(join(src, name), 'utf8'))
    .join('\n')
  const used = new Set([...sources.matchAll(/\.\s*([A-Za-z]+)\b/g)].map(([, name]) => name))
  expect(Object.keys(en).filter((key) => !used.has(key))).toEqual([])
})
