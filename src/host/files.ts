import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../words/problem.ts'

/** Writes a file whole or not at all. Throws a Problem that names it as `shown`. */
export async function writeWhole(
  file: string,
  texts: AsyncIterable<string> | Iterable<string>,
  shown = file,
): Promise<void> {
  const temporary = `${file}.${process.pid}.part`
  try {
    await pipeline(Readable.from(texts), createWriteStream(temporary))
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    const why = 'code' in error ? String(error.code) : error.message
    throw new Problem('environment', (w) => w.outputUnwritable({ file: shown, why }), { cause: error })
  }
}
