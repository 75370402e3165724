import { closeSync, openSync, readdirSync, readSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
                                                       
import { SqliteDialect,                     } from 'kysely'
import { Problem } from '../words/problem.js'
                                                         

/** SQLite's place for a program to sign its files: `fsty`. */
const signature = 0x66737479

/**
 * In memory, or in a file that is made anew and stays afterwards. It is seeded under a name of its own and then put in
 * the file's place, so that the file is whole at any time, and stages that use it side by side don't meet.
 */
export function sqliteHome(file                    , name        , prepare         )       {
  let raw                      
  let closed = false
  const fresh = file === undefined ? ':memory:' : `${file}.${name}`

  const make = async () => {
    if (closed) throw new Error('The stage is closed.')
    if (file !== undefined) refuseForeign(file)
    const { default: Sqlite } = await import('better-sqlite3')
    raw = naming(fresh, () => open(Sqlite, fresh))
    await prepare(new SqliteDialect({ database: withValues(raw) }))
    if (file !== undefined) naming(file, () => renameSync(fresh, file))
    return withValues(raw)
  }
  let made                                     
  return {
    dialect: new SqliteDialect({ database: () => (made ??= make()) }),
    async close() {
      closed = true
      raw?.close()
      if (file !== undefined) rmSync(fresh, { force: true })
    },
  }
}

function open(Sqlite                                                   , file        ) {
  const raw = new Sqlite(file)
  // A journal in memory lets the file be renamed while it is open.
  if (file !== ':memory:')
    raw.exec(`pragma journal_mode = memory; pragma synchronous = off; pragma application_id = ${signature}`)
  return raw
}

/** Throws a Problem when there is something at the file's place that fstudy did not make. */
function refuseForeign(file        ) {
  naming(file, () => {
    const header = Buffer.alloc(72)
    const read = headerOf(file, header)
    const ours = header.toString('latin1', 0, 15) === 'SQLite format 3' && header.readUInt32BE(68) === signature
    if (read > 0 && !ours) throw new Problem('environment', (w) => w.databaseFileForeign({ file }))
  })
}

function headerOf(file        , into        )         {
  let descriptor        
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
  try {
    return readSync(descriptor, into)
  } finally {
    closeSync(descriptor)
  }
}

function naming   (file        , work         )    {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem(
      'environment',
      (w) => w.databaseFile({ file, why: cause instanceof Error ? cause.message : String(cause) }),
      { cause },
    )
  }
}

/** Files that a killed process left beside the target's file. */
export function dropUnfinished(file        , prefix        )       {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${basename(file)}.${prefix}`)) rmSync(join(dirname(file), name), { force: true })
  }
}

                                  

/** Reads columns that were declared boolean or JSON as such: SQLite itself has neither. */
const withValues = (raw          )                 => ({
  close: () => raw.close(),
  prepare(sql) {
    const statement = raw.prepare                (sql)
    const reads = statement.reader ? statement.columns().flatMap(({ name, type }) => reader(name, type)) : []
    const convert = (row     ) => {
      for (const read of reads) read(row)
      return row
    }
    return {
      reader: statement.reader,
      all: (parameters) => statement.all(...parameters).map(convert),
      run: (parameters) => statement.run(...parameters),
      *iterate(parameters) {
        for (const row of statement.iterate(...parameters)) yield convert(row)
      },
    }
  },
})

function reader(name        , type               )                         {
  const change = {
    boolean: (value         ) => value !== 0,
    json: (value         )          => JSON.parse(String(value)),
  }
  const declared = type?.toLowerCase()
  if (declared !== 'boolean' && declared !== 'json') return []
  return [(row) => void (row[name] === null || (row[name] = change[declared](row[name])))]
}
