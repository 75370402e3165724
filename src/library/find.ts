import { resolve } from 'node:path'
import { Problem } from '../words/problem.ts'
import { allLessons, entryOf, leadsToFolder, lessonsIn, type Found } from './catalog.ts'

/** Finds the one lesson that a name means: `query-params`, `requests/query-params`, an alias, or a folder's path. */
export function findLesson(name: string, env: NodeJS.ProcessEnv, cwd: string): Found {
  const [only, ...more] = findLessons(name, env, cwd)
  if (!only || more.length)
    throw new Problem('usage', (w) =>
      w.lessonNotOne({ name, names: [only, ...more].flatMap((lesson) => lesson?.name ?? []).join(', ') }),
    )
  return { ...only, called: name }
}

/** Finds what a name or a folder means; a topic or a folder of lessons means all in it. Throws a Problem with the nearest names. */
export function findLessons(name: string, env: NodeJS.ProcessEnv, cwd: string): Found[] {
  const all = allLessons(env, cwd)
  const exact = all.filter((lesson) => lesson.name === name || lesson.id === name)
  if (exact.length) return exact
  const topic = all.filter((lesson) => lesson.topic === name)
  if (topic.length) return topic
  const folder = resolve(cwd, name)
  if (leadsToFolder(folder)) {
    const inside = lessonsIn(folder)
    if (inside.length === 0) throw new Problem('usage', (w) => w.folderWithoutLessons({ folder: name }))
    return inside
  }
  const wanted = plain(name)
  const byAlias = all.filter((lesson) => aliasesIn(lesson).some((alias) => plain(alias) === wanted))
  if (byAlias.length === 1) return byAlias
  if (looksLikePath(name)) throw new Problem('usage', (w) => w.folderMissing({ folder: name }))
  throw new Problem('usage', (w) =>
    w.lessonUnknown({
      name,
      nearest: (byAlias.length ? byAlias.map((lesson) => lesson.name) : nearest(name, all)).join(', '),
    }),
  )
}

const aliasesIn = (lesson: Found) => [...entryOf(lesson, 'en').aliases, ...entryOf(lesson, 'ja').aliases]
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
const looksLikePath = (name: string) => /^[.~/\\]|^[A-Za-z]:[\\/]/.test(name)

function nearest(name: string, all: readonly Found[]): string[] {
  const wanted = name.split('/').at(-1) ?? name
  return all
    .map((lesson) => ({
      lesson,
      far: Math.min(distance(wanted, lesson.id), lesson.id.includes(wanted) ? 1 : Infinity),
    }))
    .toSorted((a, b) => a.far - b.far)
    .filter(({ lesson, far }, index) => index < 3 && far <= Math.max(3, lesson.id.length / 2))
    .map(({ lesson }) => lesson.id)
}

/** How many letters have to be put in, taken out or changed. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}
