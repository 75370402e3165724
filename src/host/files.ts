import { createWriteStream, existsSync } from 'node:fs'
import { copyFile, constants, link, rename, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../words/problem.ts'
import { errorCode, unwritable } from './errors.ts'

type Texts = AsyncIterable<string> | Iterable<string>

/** Writes a file whole or not at all. Throws a Problem that names it as `shown`. */
export async function writeWhole(file: string, texts: Texts, shown = file): Promise<void> {
  await throughPart(file, shown, async (part) => {
    await pipeline(Readable.from(texts), createWriteStream(part))
    await rename(part, file)
  })
}

/** Writes a file whole where there is none yet, and gives whether it did. Throws a Problem that names it. */
export async function writeNew(file: string, text: string): Promise<boolean> {
  if (existsSync(file)) return false
  try {
    await throughPart(file, file, async (part) => {
      await writeFile(part, text)
      // A link never replaces a file. Some file systems have none.
      await link(part, file).catch((error: unknown) => {
        if (errorCode(error) === 'EEXIST') throw error
        return copyFile(part, file, constants.COPYFILE_EXCL)
      })
    })
    return true
  } catch (error) {
    if (error instanceof Problem && errorCode(error.cause) === 'EEXIST') return false
    throw error
  }
}

async function throughPart(file: string, shown: string, work: (part: string) => Promise<void>): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await work(part)
  } catch (error) {
    throw errorCode(error) === undefined ? error : unwritable(shown, error)
  } finally {
    await rm(part, { force: true }).catch(() => {})
  }
}
