import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf, isOwn } from '../host/paths.ts'
import type { Load, Step } from '../lesson/define.ts'
import type { FailReason, Part } from '../lesson/events.ts'
import { starterOf } from '../lesson/region.ts'
import type { LoadedLesson } from '../library/load.ts'

/** Something to play that ends in one verdict. */
export interface Case {
  readonly part: Part
  /** The step's id, or for code that must fail its file's name. */
  readonly id: string
  /** One step; for a starter all of the exercise, of which one must fail. */
  readonly steps: readonly Step[]
  /** The code that the steps work with. */
  readonly load?: Load
  /** Where that code stands, when it is not the lesson's own. */
  readonly file?: string
  /** The code must fail, in this way; a pass is the failure then. */
  readonly mustFail?: readonly FailReason[]
}

const importing =
  (file: string): Load =>
  () =>
    import(pathToFileURL(codeOf(file)).href)

/** The lesson, step by step. */
export const lessonCases = ({ definition }: LoadedLesson): Case[] =>
  definition.steps.map((step) => ({
    part: 'lesson',
    id: step.id,
    steps: [step],
    ...(definition.app && { load: definition.app }),
  }))

/** The exercise, step by step, on a file that stands in for the answer. */
export function exerciseCases({ definition }: LoadedLesson, file?: string): Case[] {
  const { exercise } = definition
  if (!exercise) return []
  return exercise.steps.map((step) => ({
    part: 'exercise',
    id: step.id,
    steps: [step],
    load: file ? importing(file) : exercise.answer,
    ...(file && { file }),
  }))
}

/** All that must hold of a lesson: it passes, its answer passes, its starter fails, its wrong answers fail. */
export function checkCases(lesson: LoadedLesson, folder: string): Case[] {
  return [...lessonCases(lesson), ...exerciseCases(lesson), ...starterCases(lesson, folder), ...wrongCases(lesson)]
}

function starterCases({ definition, folder }: LoadedLesson, temporary: string): Case[] {
  const { exercise } = definition
  if (!exercise) return []
  const starter = starterOf(readFileSync(join(folder, 'answer.ts'), 'utf8'), '')
  if (starter === undefined) return []
  // The build has written that of a lesson of the course.
  const ready = isOwn(folder) ? codeOf(join(folder, 'starter.ts')) : undefined
  const file = ready ?? join(mkdtempSync(join(temporary, 'starter-')), 'answer.ts')
  if (!ready) writeFileSync(file, starter)
  return [
    {
      part: 'starter',
      id: 'starter',
      steps: exercise.steps,
      load: importing(file),
      file,
      mustFail: ['assertion', 'error', 'stray', 'unawaited'],
    },
  ]
}

const wrongCases = ({ definition, wrong }: LoadedLesson): Case[] =>
  wrong.map(({ file, step, part, reason }) => ({
    part: 'wrong',
    id: `wrong/${file.split(/[\\/]/).at(-1)}`,
    steps: (part === 'lesson' ? definition.steps : (definition.exercise?.steps ?? [])).filter(({ id }) => id === step),
    load: importing(file),
    file,
    mustFail: [reason],
  }))

/** A folder for what a play writes down, and the function that removes it. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'fstudy-play-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) }
}
