import { resolve } from 'node:path'
import { Problem } from '../words/problem.js'

/** Which database `--db` asks for: plain data, fit for JSON. Without `file`, SQLite is in memory. */
                            
                                                          
                                                                    

/**
 * Reads `--db`: `sqlite`, `sqlite:FILE`, `postgres://…`, `postgresql://…`, `mysql://…` or `mariadb://…`.
 * A relative FILE is below `folder`. Throws a Problem for anything else.
 */
export function parseDatabaseUrl(text        , folder = process.cwd())                 {
  if (/^sqlite(::memory:)?$/.test(text)) return { dialect: 'sqlite' }
  const file = /^sqlite:(?!\/\/[^/])(.+)$/.exec(text)?.[1]
  if (file) return { dialect: 'sqlite', file: resolve(folder, file) }
  const scheme = /^(postgres(?:ql)?|mysql|mariadb):\/\/./.exec(text)?.[1]
  if (!scheme || !URL.canParse(text))
    throw new Problem('usage', (w) => w.databaseUrlUnknown({ url: withoutSecrets(text) }))
  return scheme.startsWith('postgres')
    ? { dialect: 'postgres', url: text }
    : { dialect: 'mysql', url: text.replace(/^mariadb:/, 'mysql:') }
}

/** A URL to be shown: no password, and no parameters, which may hold one. */
export const withoutSecrets = (url        )         => url.replace(/\/\/([^:@/]*)[^]*@/, '//$1@').replace(/\?[^]*$/, '')
