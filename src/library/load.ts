import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf } from '../host/paths.ts'
import type { Lesson, Step } from '../lesson/define.ts'
import type { FailReason } from '../lesson/events.ts'
import type { Mistake, Report } from '../lesson/mistake.ts'
import { parseProse, type Prose } from '../lesson/prose.ts'
import { cutRegion, starterOf } from '../lesson/region.ts'
import { languageNames, type Language } from '../words/words.ts'
import type { Found } from './catalog.ts'
import { lineOf, placesOf } from './places.ts'

/** A lesson that can be played. */
export interface LoadedLesson extends Found {
  /** Its lesson.ts. */
  readonly file: string
  readonly definition: Lesson
  readonly prose: Readonly<Partial<Record<Language, Prose>>>
  readonly wrong: readonly WrongAnswer[]
}

/** Code that must fail one step. Its first line says which, and why. */
export interface WrongAnswer {
  readonly file: string
  readonly step: string
  /** Whether it stands in for app.ts or for answer.ts. */
  readonly part: 'lesson' | 'exercise'
  readonly why: string
  /** How the step must end. */
  readonly reason: FailReason
}

export interface Loading {
  /** Absent where the lesson can't be played at all. */
  readonly lesson?: LoadedLesson
  readonly mistakes: readonly Mistake[]
}

/** Opens a lesson folder, runs its lesson.ts (not its steps), and names every mistake that can be seen without playing. */
export async function loadLesson(found: Found): Promise<Loading> {
  const mistakes: Mistake[] = []
  const file = join(found.folder, 'lesson.ts')
  const reportIn =
    (where: string): Report =>
    (tell, line) =>
      void mistakes.push({ tell, file: where, ...(line !== undefined && { line }) })
  const definition = await loadDefinition(file, reportIn(file))
  const prose = readProse(found.folder, reportIn)
  if (!definition) return { mistakes }
  const source = readFileSync(file, 'utf8')
  checkSteps(definition, source, reportIn(file))
  checkRegions(found.folder, definition, source, reportIn(file))
  checkProse(found.folder, definition, prose, reportIn)
  if (definition.exercise) checkAnswer(found.folder, reportIn)
  const wrong = readWrong(found.folder, definition, reportIn)
  return { lesson: { ...found, file, definition, prose, wrong }, mistakes }
}

async function loadDefinition(file: string, report: Report): Promise<Lesson | undefined> {
  const code = codeOf(file)
  if (!existsSync(code)) return void report((w) => w.lessonFileMissing)
  try {
    const module: { default?: unknown } = await import(pathToFileURL(code).href)
    if (isLesson(module.default)) return module.default
    report((w) => w.lessonNoDefault, 1)
  } catch (error) {
    const [place] = placesOf(error)
    report((w) => w.lessonDoesNotLoad({ why: messageOf(error) }), place?.file === file ? place.line : undefined)
  }
  return undefined
}

const messageOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))

const isStep = (value: unknown): value is Step =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'run' in value &&
  typeof value.run === 'function'
const areSteps = (value: unknown) => Array.isArray(value) && value.every(isStep)

function isLesson(value: unknown): value is Lesson {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 1) return false
  if (!('steps' in value) || !areSteps(value.steps)) return false
  const exercise = 'exercise' in value ? value.exercise : undefined
  return (
    exercise === undefined ||
    (typeof exercise === 'object' &&
      exercise !== null &&
      'steps' in exercise &&
      areSteps(exercise.steps) &&
      'answer' in exercise &&
      typeof exercise.answer === 'function')
  )
}

export const allSteps = (lesson: Lesson) => [...lesson.steps, ...(lesson.exercise?.steps ?? [])]

function checkSteps(lesson: Lesson, source: string, report: Report) {
  const seen = new Set<string>()
  if (lesson.steps.length === 0) report((w) => w.lessonNoSteps, lineOf(source, 'steps'))
  for (const { id } of allSteps(lesson)) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || id === 'exercise') report((w) => w.stepBadId({ id }), lineOf(source, id))
    if (seen.has(id)) report((w) => w.stepTwice({ id }), lineOf(source, id, 1))
    seen.add(id)
  }
}

function checkRegions(folder: string, lesson: Lesson, source: string, report: Report) {
  for (const show of allSteps(lesson).flatMap((step) => step.show)) {
    const [name = '', region = ''] = show.split('#')
    const file = join(folder, name)
    if (!isFile(file)) report((w) => w.regionNoFile({ show }), lineOf(source, show))
    else if (!cutRegion(readFileSync(file, 'utf8'), region)?.text)
      report((w) => w.regionMissing({ region, file: name }), lineOf(source, show))
  }
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
const proseFile = (language: Language) => `prose.${language}.md`

/** The prose of a lesson folder, in the languages that there are. */
export function readProse(folder: string, reportIn: (file: string) => Report): Partial<Record<Language, Prose>> {
  const prose: Partial<Record<Language, Prose>> = {}
  for (const language of languageNames) {
    const file = join(folder, proseFile(language))
    if (isFile(file)) prose[language] = parseProse(readFileSync(file, 'utf8'), reportIn(file))
  }
  if (Object.keys(prose).length === 0) reportIn(join(folder, proseFile('en')))((w) => w.proseMissing)
  return prose
}

/** Each language has the lesson's steps, in the lesson's order, and the exercise if there is one. */
function checkProse(
  folder: string,
  lesson: Lesson,
  prose: Partial<Record<Language, Prose>>,
  reportIn: (file: string) => Report,
) {
  for (const language of languageNames) {
    const text = prose[language]
    if (!text) continue
    const report = reportIn(join(folder, proseFile(language)))
    compareIds(lesson.steps, text.steps, report)
    if (lesson.exercise && !text.exercise) report((w) => w.proseNoExercise)
    else if (!lesson.exercise && text.exercise) report((w) => w.proseExtraExercise, text.exercise.line)
    else if (lesson.exercise && text.exercise) compareIds(lesson.exercise.steps, text.exercise.steps, report)
  }
}

function compareIds(steps: readonly Step[], sections: readonly { id: string; line: number }[], report: Report) {
  const [wanted, had] = [steps.map(({ id }) => id), sections.map(({ id }) => id)]
  for (const id of wanted) if (!had.includes(id)) report((w) => w.proseLacksStep({ id }))
  for (const { id, line } of sections) if (!wanted.includes(id)) report((w) => w.proseUnknownStep({ id }), line)
  const common = had.filter((id) => wanted.includes(id))
  const misplaced = common.findIndex((id, index) => id !== wanted.filter((other) => had.includes(other))[index])
  const section = sections.find(({ id }) => id === common[misplaced])
  if (section) report((w) => w.proseOrder({ id: section.id }), section.line)
}

function checkAnswer(folder: string, reportIn: (file: string) => Report) {
  const file = join(folder, 'answer.ts')
  if (!isFile(file)) reportIn(file)((w) => w.answerMissing)
  else if (starterOf(readFileSync(file, 'utf8'), '') === undefined) reportIn(file)((w) => w.answerNoBlock, 1)
}

const firstLine = /^\/\/ fails ([a-z0-9-]+)(?: \(([a-z]+)\))?: (.+)$/

function readWrong(folder: string, lesson: Lesson, reportIn: (file: string) => Report): WrongAnswer[] {
  const inside = join(folder, 'wrong')
  if (!existsSync(inside)) return []
  return readdirSync(inside)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = join(inside, name)
      const match = firstLine.exec(readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '')
      const [, step = '', reason = 'assertion', why = ''] = match ?? []
      const part = lesson.steps.some(({ id }) => id === step)
        ? 'lesson'
        : lesson.exercise?.steps.some(({ id }) => id === step)
          ? 'exercise'
          : undefined
      if (!match || !isReason(reason)) reportIn(file)((w) => w.wrongFirstLine, 1)
      else if (!part) reportIn(file)((w) => w.wrongUnknownStep({ step }), 1)
      else return [{ file, step, part, why, reason }]
      return []
    })
}

const wrongReasons: readonly FailReason[] = [
  'assertion',
  'error',
  'timeout',
  'blocked',
  'exit',
  'crash',
  'flood',
  'stray',
  'unawaited',
]
const isReason = (text: string): text is FailReason => wrongReasons.some((reason) => reason === text)
