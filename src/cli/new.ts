import { cp, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { unwritable } from '../host/errors.ts'
import { packageRoot } from '../host/paths.ts'
import { editorConfig } from '../library/editor.ts'
import { Problem } from '../words/problem.ts'
import type { Context } from './context.ts'

const template = join(packageRoot, 'fixtures', 'new-lesson')

/** `fstudy new <folder>`: a lesson that passes the check, to be changed. */
export async function newLesson({ host, words }: Context, folder: string): Promise<number> {
  const target = resolve(host.cwd, folder)
  const part = `${target}.${process.pid}.part`
  try {
    await mkdir(target, { recursive: true })
    if ((await readdir(target)).length > 0) throw new Problem('usage', (w) => w.newExists({ folder }))
    await cp(template, part, { recursive: true, force: false })
    await writeFile(join(part, 'tsconfig.json'), editorConfig())
    await rmdir(target)
    await rename(part, target)
  } catch (error) {
    throw unwritable(folder, error)
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => {})
  }
  host.output.write(`${words.newMade({ folder })}\n`)
  return 0
}
