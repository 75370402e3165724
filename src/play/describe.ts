import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shown } from '../host/paths.ts'
import type { EventOf } from '../lesson/events.ts'
import type { Mistake } from '../lesson/mistake.ts'
import type { Prose, Section } from '../lesson/prose.ts'
import { cutRegion } from '../lesson/region.ts'
import type { Found } from '../library/catalog.ts'
import type { LoadedLesson } from '../library/load.ts'
import { lineOf } from '../library/places.ts'
import { wordsIn, type Language } from '../words/words.ts'
import type { Case } from './cases.ts'

const noProse: Prose = { title: '', aliases: [], intro: '', steps: [] }

/** The prose in a language, or in the one that there is. */
export const proseOf = ({ prose }: Pick<LoadedLesson, 'prose'>, language: Language): Prose =>
  prose[language] ?? prose.en ?? prose.ja ?? noProse

const headings = (sections: readonly Section[]) => sections.map(({ id, title }) => ({ id, title }))

export function lessonEvent(lesson: LoadedLesson, language: Language, cwd: string): EventOf<'lesson'> {
  const { title, intro, steps, exercise } = proseOf(lesson, language)
  return {
    type: 'lesson',
    name: lesson.name,
    title: title || lesson.id,
    intro,
    file: shown(lesson.file, cwd),
    steps: headings(steps),
    exercise: exercise ? { title: exercise.title, steps: headings(exercise.steps) } : null,
  }
}

/** The task, for who has seen the steps. */
export function exerciseEvent({ name, called = name }: Found, { exercise }: Prose): EventOf<'exercise'> | undefined {
  if (!exercise) return undefined
  const { title, body, hints } = exercise
  return { type: 'exercise', name, called, title, prose: body, hints: hints.length }
}

/** A step's section; for a step of the exercise the one below the task. */
export function sectionOf(lesson: LoadedLesson, id: string, language: Language): Section | undefined {
  const { steps, exercise } = proseOf(lesson, language)
  return [...steps, ...(exercise?.steps ?? [])].find((section) => section.id === id)
}

/** The first hint of a step; a step of the exercise says by its text what it wants. */
export function firstHint(lesson: LoadedLesson, id: string, language: Language): string | undefined {
  const section = sectionOf(lesson, id, language)
  return (
    section?.hints[0] ??
    (section && proseOf(lesson, language).exercise?.steps.includes(section) ? section.body : undefined)
  )
}

export function stepEvent(
  lesson: LoadedLesson,
  one: Case,
  number: number,
  of: number,
  language: Language,
  cwd: string,
): EventOf<'step'> {
  const section = sectionOf(lesson, one.id, language)
  const wrong = lesson.wrong.find(({ file }) => file === one.file)
  const source = readFileSync(lesson.file, 'utf8')
  const line = wrong ? 1 : lineOf(source, one.id)
  return {
    type: 'step',
    part: one.part,
    id: one.id,
    title: wrong?.why ?? section?.title ?? one.id,
    prose: section?.body ?? '',
    number,
    of,
    file: shown(wrong?.file ?? lesson.file, cwd),
    ...(line !== undefined && { line }),
  }
}

/** The regions that a step shows. */
export function codeEvents(lesson: LoadedLesson, one: Case, cwd: string): EventOf<'code'>[] {
  return one.steps
    .flatMap((step) => step.show)
    .flatMap((show) => {
      const [name = '', region = ''] = show.split('#')
      const file = join(lesson.folder, name)
      const cut = cutRegion(readFileSync(file, 'utf8'), region)
      return cut ? [{ type: 'code' as const, file: shown(file, cwd), region, line: cut.line, text: cut.text }] : []
    })
}

/** What an author is told of a step that asserts nothing. */
export function assertsNothing(
  lesson: LoadedLesson,
  step: string,
  { language, cwd }: { language: Language; cwd: string },
): EventOf<'broken'> {
  const line = lineOf(readFileSync(lesson.file, 'utf8'), step)
  const text = wordsIn(language).stepAssertsNothing({ step })
  return {
    type: 'broken',
    name: lesson.name,
    mistakes: [{ text, file: shown(lesson.file, cwd), ...(line !== undefined && { line }) }],
  }
}

/** The author's mistakes, told in a language. */
export const brokenEvent = (
  name: string,
  mistakes: readonly Mistake[],
  { language, cwd }: { language: Language; cwd: string },
): EventOf<'broken'> => ({
  type: 'broken',
  name,
  mistakes: mistakes.map(({ tell, file, line }) => ({
    text: tell(wordsIn(language)),
    file: shown(file, cwd),
    ...(line !== undefined && { line }),
  })),
})
