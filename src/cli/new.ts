import { cp, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeWhole } from '../host/files.ts'
import { packageRoot } from '../host/paths.ts'
import { editorConfig } from '../library/editor.ts'
import { Problem } from '../words/problem.ts'
import type { Context } from './context.ts'

const template = join(packageRoot, 'fixtures', 'new-lesson')

/** `fstudy new <folder>`: a lesson that passes the check, to be changed. */
export async function newLesson({ host, words }: Context, folder: string): Promise<number> {
  const target = resolve(host.cwd, folder)
  try {
    await mkdir(target, { recursive: true })
    if ((await readdir(target)).length > 0) throw new Problem('usage', (w) => w.newExists({ folder }))
    await cp(template, target, { recursive: true, force: false })
  } catch (error) {
    if (error instanceof Problem || !(error instanceof Error) || !('code' in error)) throw error
    const why = String(error.code)
    throw new Problem('environment', (w) => w.outputUnwritable({ file: folder, why }), { cause: error })
  }
  await writeWhole(join(target, 'tsconfig.json'), [editorConfig()])
  host.output.write(`${words.newMade({ folder })}\n`)
  return 0
}
