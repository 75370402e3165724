                                                  
import { highlight } from './highlight.js'
import { inlined } from './json-text.js'
import { narrower,           } from './page.js'
import { span,                      } from './style.js'
import { clean, hang, indent, lineWidth } from './text.js'
import { table,             } from './table.js'
import { wrap } from './wrap.js'

/** Rows of a result that are shown. */
const most = 12

/** A statement, broken at its clauses when it is long, and its parameters by their numbers. */
export function sqlLines({ sql, parameters }                , page      )         {
  const inner = narrower(page, 2)
  const statement = clauses(
    clean(sql)
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim(),
    inner.width,
  ).flatMap((clause, i) => {
    const typed = (highlight(clause, 'sql')[0] ?? []).map((part) => ({ ...part, typed: true }))
    return i === 0 ? wrap(typed, inner.width) : indent(wrap(typed, inner.width - 2), 2)
  })
  const values = parameters.map((value, i) => span(clean(`${i + 1} = ${inlined(value)}`), 'faint'))
  return [...hang([span(`${page.symbols.out} `, 'faint')], statement), ...indent(packed(values, inner), 2)]
}

/** As many side by side as a line takes. */
function packed(items                 , page      )         {
  const lines         = []
  for (const item of items) {
    const last = lines.at(-1)
    const together = last && [...last, span('   '), item]
    if (together && lineWidth(together) <= page.width) lines[lines.length - 1] = together
    else lines.push(...wrap([item], page.width))
  }
  return lines
}

const starters =
  /'(?:''|[^'])*'|"(?:""|[^"])*"|`[^`]*`|[()]|\b(?:from|where|(?:(?:inner|left|right|full|cross)(?: outer)? )?join|group by|having|order by|limit|offset|values|set|returning|on conflict|on duplicate key|union(?: all)?)\b/gi

/** Splits a statement that is too long for a line before each clause that stands outside of parentheses and quotes. */
function clauses(sql        , width        )           {
  if (sql.length <= width) return [sql]
  const cuts = [0]
  let depth = 0
  for (const { 0: token, index } of sql.matchAll(starters)) {
    if (token === '(') depth++
    else if (token === ')') depth--
    else if (depth === 0 && !/^['"`]/.test(token) && index > 0) cuts.push(index)
  }
  return cuts.map((start, i) => sql.slice(start, cuts[i + 1]).trim())
}

/** What came of a statement: a table of rows, how many were changed, or the database's complaint. */
export function rowsLines({ rows, count, error }                 , page      )         {
  const inner = narrower(page, 2)
  const result = ()         => {
    if (error !== undefined) return wrap([span(`${page.symbols.bad} ${clean(error)}`, 'bad')], inner.width)
    if (rows === undefined) return count === undefined ? [] : [[span(page.words.rowsChanged({ count }))]]
    const total = Math.max(count ?? 0, rows.length)
    const more = total - Math.min(rows.length, most)
    const rest         =
      more > 0 ? [[span(`${page.symbols.more} ${page.words.moreRows({ count: more })}`, 'faint')]] : []
    return [...rowTable(rows.slice(0, most), inner), ...rest, [span(page.words.rowCount({ count: total }), 'faint')]]
  }
  const lines = result()
  return lines.length ? hang([span(`${page.symbols.in} `, 'faint')], lines) : []
}

function rowTable(rows                                              , page      )         {
  const names = Object.keys(Object.assign({}, ...rows))
  if (names.length === 0) return []
  const columns = names.map((name)         => {
    const numeric = rows.every((row) => row[name] === null || typeof row[name] === 'number')
    return { title: [span(clean(name), 'strong')], side: numeric ? 'right' : 'left' }
  })
  return table(
    columns,
    rows.map((row) => names.map((name) => cell(row[name]))),
    page,
    'cut',
  )
}

function cell(value         )       {
  if (value === null || value === undefined) return [span('NULL', 'faint')]
  return [span(clean(typeof value === 'string' ? value : inlined(value)).replaceAll('\n', ' '))]
}
