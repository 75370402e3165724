import { expect, test } from 'vitest'
import { allLessons, entriesOf } from '../../src/library/catalog.ts'

test('each lesson of the course has a place of its own in its topic, the same in both languages', () => {
  const lessons = allLessons({}, process.cwd())
  const places = (language: 'en' | 'ja') =>
    entriesOf(lessons, language).map(({ topic, id, position }) => ({ topic, id, position }))
  expect(places('ja')).toEqual(places('en'))
  const keys = places('en').map(({ topic, position }) => `${topic} ${position}`)
  expect(keys.filter((key) => key.endsWith(' 1000'))).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
})
