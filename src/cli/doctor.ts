import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { whyOf } from '../host/errors.ts'
import { stateFolder } from '../host/progress.ts'
import { openDatabase } from '../stage/database.ts'
import { parseDatabaseUrl, withoutSecrets } from '../stage/database-target.ts'
import { Problem } from '../words/problem.ts'
import type { Words } from '../words/words.ts'
import type { Context } from './context.ts'

interface Finding {
  readonly name: string
  /** What was found. */
  readonly is: string
  /** What is wrong; absent where all is well. */
  readonly problem?: string
  /** A missing one is no fault. */
  readonly optional?: boolean
}

/** `fstudy doctor`: exit code 1 where something that lessons need does not work. */
export async function doctor({ host, words, language, look }: Context, { db }: { db?: string }): Promise<number> {
  const findings = [
    { name: 'Node', is: process.versions.node },
    await database('SQLite', 'sqlite', language),
    ...(db ? [await database(withoutSecrets(db), db, language)] : []),
    await argon(words),
    await loopback(words),
    folder(words.doctorTemporary, tmpdir(), words),
    folder(words.doctorState, stateFolder(host.env), words),
    await optional('pg', words),
    await optional('mysql2', words),
    {
      name: words.doctorTerminal,
      is: `${look.width} × ${host.output.rows ?? '?'}, ${look.colour ? words.doctorColour : words.doctorNoColour}, ${language}`,
    },
  ]
  for (const { name, is, problem, optional: free } of findings) {
    host.output.write(`${problem === undefined ? '✓' : free ? '-' : '✗'} ${name}: ${problem ?? is}\n`)
  }
  return findings.some(({ problem, optional: free }) => problem !== undefined && !free) ? 1 : 0
}

async function database(name: string, url: string, language: Context['language']): Promise<Finding> {
  try {
    const { sql } = await import('kysely')
    const open = openDatabase(parseDatabaseUrl(url), {
      name: `fstudy_${process.pid}_doctor`,
      recorder: { before: () => {}, after: () => {} },
    })
    try {
      const { rows } = await sql<{
        version: string
      }>`select ${sql.raw(open.dialect === 'sqlite' ? 'sqlite_version()' : 'version()')} as version`.execute(open.db)
      return { name, is: rows[0]?.version ?? '' }
    } finally {
      await open.close()
    }
  } catch (error) {
    return { name, is: '', problem: error instanceof Problem ? error.in(language) : String(error) }
  }
}

async function argon(words: Words): Promise<Finding> {
  try {
    const { hash } = await import('argon2')
    await hash('x', { timeCost: 2, memoryCost: 1024 })
    return { name: 'argon2', is: words.doctorWorks }
  } catch (error) {
    return {
      name: 'argon2',
      is: '',
      problem: words.doctorNative({ why: error instanceof Error ? error.message : String(error) }),
    }
  }
}

const loopback = (words: Words) =>
  new Promise<Finding>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ name: '127.0.0.1', is: '', problem: words.doctorLoopback({ why: error.code ?? error.message }) }),
    )
    server.listen(0, '127.0.0.1', () => server.close(() => resolve({ name: '127.0.0.1', is: words.doctorWorks })))
  })

function folder(name: string, path: string, words: Words): Finding {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return { name, is: path }
  } catch (error) {
    return {
      name,
      is: path,
      problem: words.doctorFolder({
        path,
        why: whyOf(error),
      }),
    }
  }
}

async function optional(name: string, words: Words): Promise<Finding> {
  try {
    await import(name)
    return { name, is: words.doctorWorks }
  } catch {
    return { name, is: '', problem: words.doctorOptional({ name }), optional: true }
  }
}
