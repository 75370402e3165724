                                                 
                                                     
import { parseDatabaseUrl } from '../stage/database-target.js'
import { Problem } from '../words/problem.js'
import { isLanguage, wordsIn,                           } from '../words/words.js'

/** What every command is given. */
                          
                     
                             
                       
                     
 

/** Options that several commands share. */
                                
                      
                           
 

/** `--lang`, else FSTUDY_LANG, else the locale, else English. */
export function languageOf(argv                   , env                   )           {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const given = at === -1 ? undefined : argv[at]?.startsWith('--lang=') ? argv[at].slice(7) : argv[at + 1]
  if (given !== undefined) return known(given, '--lang')
  if (env.FSTUDY_LANG) return known(env.FSTUDY_LANG, 'FSTUDY_LANG')
  return /^ja(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ja' : 'en'
}

function known(value        , from        )           {
  if (isLanguage(value)) return value
  throw new Problem('usage', (w) => w.badLanguage({ value, from }))
}

/** Columns, colours and characters, as the terminal and its user have them. https://no-color.org */
export function lookAt(output                    , env                   , argv                   , language          )       {
  const columns = output.columns ?? (Number(env.COLUMNS) || 80)
  const force = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  const refused = argv.includes('--no-color') || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
  const colour = !refused && (force || (Boolean(output.isTTY) && env.TERM !== 'dumb'))
  return { language, width: Math.min(200, Math.max(40, columns)), colour, unicode: env.TERM !== 'linux' }
}

export const contextOf = (host      , argv                   , language          )          => ({
  host,
  language,
  words: wordsIn(language),
  look: lookAt(host.output, host.env, argv, language),
})

export const wishesOf = ({ language, host }         , { db, timeout }               )         => ({
  language,
  database: parseDatabaseUrl(db ?? 'sqlite', host.cwd),
  ...(timeout !== undefined && { limit: timeout }),
})
