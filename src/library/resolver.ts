import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isOwn, lessonLibraries, packageRoot } from '../host/paths.ts'

/** Packages that a lesson or an answer may import from any folder, beside the libraries: those of fstudy stand in. */
const shared = ['fstudy', 'express', 'zod', 'kysely', 'ws', 'jsonwebtoken', 'argon2', 'multer', 'better-sqlite3']
const isShared = (specifier: string) => shared.some((name) => specifier === name || specifier.startsWith(`${name}/`))
const self = pathToFileURL(join(packageRoot, 'package.json')).href

/**
 * Lets TypeScript outside fstudy run with no package.json and no node_modules of its own: shared packages are fstudy's,
 * `.ts` is a module, and what a learner's file does not find beside itself is looked for in the lesson's folder.
 */
export function resolveForLessons(lessonFolder?: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const parentURL = baseOf(specifier, context.parentURL, lessonFolder)
      const library = parentURL === self ? lessonLibraries[specifier] : undefined
      const found = next(library ? pathToFileURL(library).href : specifier, { ...context, parentURL })
      const outside = found.url.startsWith('file:') && found.url.endsWith('.ts') && !isOwn(fileURLToPath(found.url))
      return outside ? { ...found, format: 'module-typescript' } : found
    },
  })
}

/** From where a specifier is resolved. */
function baseOf(specifier: string, parent: string | undefined, lessonFolder: string | undefined): string | undefined {
  if (!parent?.startsWith('file:') || isOwn(fileURLToPath(parent))) return parent
  if (isShared(specifier)) return self
  const missing = /^\.\.?\//.test(specifier) && !existsSync(new URL(specifier, parent))
  return missing && lessonFolder ? pathToFileURL(join(lessonFolder, 'x')).href : parent
}
