import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { whyOf } from '../host/errors.ts'
import { courseFolder } from '../host/paths.ts'
import { aliasesOf } from '../lesson/prose.ts'
import { Problem } from '../words/problem.ts'
import type { Language } from '../words/words.ts'

/** A lesson's folder, not yet opened. */
export interface Found {
  readonly topic: string
  readonly id: string
  /** topic/id */
  readonly name: string
  readonly folder: string
  /** What the user typed to get at it; without it, its name. */
  readonly called?: string
}

/** What the list of lessons shows, read from the prose alone: nothing of the lesson is run. */
export interface Entry extends Found {
  readonly title: string
  readonly steps: number
  readonly exercise: boolean
  readonly aliases: readonly string[]
  /** Where it stands in its topic, from 1. */
  readonly position: number
}

const found = (folder: string): Found => {
  const [topic, id] = [basename(dirname(folder)), basename(folder)]
  return { topic, id, name: `${topic}/${id}`, folder }
}

const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.') && entry.name !== 'node_modules',
    )
    .map((entry) => join(folder, entry.name))
    .sort()

const holds = (folder: string) => statSync(join(folder, 'lesson.ts'), { throwIfNoEntry: false })?.isFile() ?? false

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** As `isFolder`; where that can't be told, as of a link that leads to itself, it is none. */
function canBeFolder(path: string): boolean {
  try {
    return isFolder(path)
  } catch {
    return false
  }
}

/** Whether a path is a folder. Throws a Problem where that can't be told. */
export function leadsToFolder(path: string): boolean {
  try {
    return isFolder(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

const unreadable = (folder: string, error: unknown) =>
  new Problem('usage', (w) => w.folderUnreadable({ folder, why: whyOf(error) }), { cause: error })

/** The lessons in a folder: itself, its folders, or its folders' folders. Throws a Problem when it can't be read. */
export function lessonsIn(folder: string): Found[] {
  try {
    if (holds(folder)) return [found(folder)]
    return folders(folder)
      .filter(canBeFolder)
      .flatMap((inner) => (holds(inner) ? [found(inner)] : folders(inner).filter(canBeFolder).filter(holds).map(found)))
  } catch (error) {
    throw unreadable(folder, error)
  }
}

/** Topics in the order of the course; others by name, behind them. */
const topicOrder = ['requests', 'bodies', 'structure', 'orm', 'auth', 'realtime']
const rank = ({ topic }: Found) => topicOrder.indexOf(topic) + 1 || topicOrder.length + 1

/** The course and the folders of lessons that FSTUDY_LESSONS names. */
export function allLessons(env: NodeJS.ProcessEnv, cwd: string): Found[] {
  const own = (env.FSTUDY_LESSONS ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => lessonsIn(resolve(cwd, folder)))
  return [...lessonsIn(courseFolder), ...own].toSorted(
    (a, b) => rank(a) - rank(b) || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0),
  )
}

/** What the list shows, each topic in the order that its lessons ask for. */
export const entriesOf = (lessons: readonly Found[], language: Language): Entry[] =>
  lessons
    .map((lesson) => entryOf(lesson, language))
    .toSorted((a, b) => (a.topic === b.topic ? a.position - b.position : 0))

/** Reads what the list shows. A lesson without readable prose is listed under its folder's name. */
export function entryOf(lesson: Found, language: Language): Entry {
  const text = firstOf(
    lesson.folder,
    language === 'ja' ? ['prose.ja.md', 'prose.en.md'] : ['prose.en.md', 'prose.ja.md'],
  )
  const ids = [...text.matchAll(/^## .*\{#([\w-]+)\}\s*$/gm)].map(([, id]) => id)
  return {
    ...lesson,
    title: /^# +(.+?)\s*$/m.exec(text)?.[1] ?? lesson.id,
    steps: ids.filter((id) => id !== 'exercise').length,
    exercise: ids.includes('exercise'),
    aliases: aliasesOf(text),
    position: positionIn(text),
  }
}

/** From `<!-- position: 2 -->`; who has none stands last. */
const positionIn = (text: string) => Number(/<!-{2}\s*position:\s*(\d+)\s*-->/.exec(text)?.[1] ?? 1000)

function firstOf(folder: string, names: readonly string[]): string {
  for (const name of names) {
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      // the next language
    }
  }
  return ''
}
