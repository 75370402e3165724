import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder))
}

/** The folder of fstudy's own package.json. */
export const packageRoot = rootAbove(import.meta.dirname)
const lessonSources = join(packageRoot, 'lessons')
const lessonCode = join(packageRoot, 'dist', 'lessons')

/** The folder of the course's lessons, as TypeScript. */
export const courseFolder = lessonSources

const below = (folder: string, file: string) => file.startsWith(folder + sep)

const own = ['dist', 'lessons', 'src', 'node_modules'].map((name) => join(packageRoot, name))

/** Whether a file is fstudy's own code or a lesson of the course; a learner's folder in the checkout is not. */
export const isOwn = (file: string) => own.some((folder) => below(folder, file))

/** What lessons import, in a file each: the program's own copy, so that there is one of each in a process. */
export const lessonLibraries: Readonly<Record<string, string>> = Object.fromEntries(
  ['fstudy', 'fstudy/http', 'express', 'zod', 'kysely', 'ws', 'jsonwebtoken', 'multer'].map((name) => [
    name,
    join(packageRoot, 'dist', 'lib', `${name.replace('/', '-')}.js`),
  ]),
)

/** What runs for a source: the course's lessons are compiled, other folders run as they are. */
export const codeOf = (source: string) =>
  below(lessonSources, source) ? join(lessonCode, relative(lessonSources, source)).replace(/\.ts$/, '.js') : source

/** The source behind a file that runs. Lines and columns are the same. */
export const sourceOf = (code: string) =>
  below(lessonCode, code) ? join(lessonSources, relative(lessonCode, code)).replace(/\.js$/, '.ts') : code

/**
 * A path as a person reads it best: relative where it is below the current folder. The course's lessons are told from
 * fstudy's folder, wherever that is installed: so a recording is the same on each machine.
 */
export function shown(file: string, cwd: string): string {
  const path = relative(cwd, file)
  if (path && !path.startsWith('..') && !isAbsolute(path)) return path
  return below(lessonSources, file) ? relative(packageRoot, file) : file
}
