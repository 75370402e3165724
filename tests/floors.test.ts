import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')
const floors: Readonly<Record<string, number>> = {
  lesson: 0,
  words: 0,
  host: 0,
  http: 0,
  stage: 1,
  library: 1,
  play: 2,
  views: 3,
  frontends: 4,
  cli: 5,
}
const roomOf = (file: string) => relative(src, file).split(sep)[0] ?? ''

test('imports go down the floors only, and rooms of one floor do not import each other', () => {
  const wrong: string[] = []
  for (const name of globSync('*/**/*.ts', { cwd: src })) {
    const file = join(src, name)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const [from, to] = [roomOf(file), roomOf(join(dirname(file), specifier))]
      const [high = NaN, low = NaN] = [floors[from], floors[to]]
      if (!(low < high || from === to || low === 0)) wrong.push(`${name} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})

test('files are small: half of them under 120 lines', () => {
  const lengths = globSync('**/*.ts', { cwd: src }).map(
    (name) => readFileSync(join(src, name), 'utf8').split('\n').length,
  )
  expect(lengths.length).toBeGreaterThan(50)
  expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(120)
})
