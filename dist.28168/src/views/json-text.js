import { widthOf } from './width.js'

/** JSON as a person writes it: what fits into `width` columns stands on a line, else an item a line. */
export function jsonLines(value         , width        )           {
  return layout(value, width, '', '')
}

function layout(value         , width        , before        , after        )           {
  const inline = before + inlined(value) + after
  if (widthOf(inline) <= width || typeof value !== 'object' || value === null) return [inline]
  const list = Array.isArray(value)
  const items = list
    ? value.map((item) => ({ name: '', item }))
    : Object.entries(value).map(([name, item]) => ({ name: `${JSON.stringify(name)}: `, item }))
  if (items.length === 0) return [inline]
  const [open, close] = list ? ['[', ']'] : ['{', '}']
  const inner = items.flatMap(({ name, item }, i) => layout(item, width - 2, name, i < items.length - 1 ? ',' : ''))
  return [before + open, ...inner.map((line) => `  ${line}`), close + after]
}

/** The whole value in one line. */
export function inlined(value         )         {
  if (Array.isArray(value)) return `[${value.map(inlined).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const items = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inlined(item)}`)
  return items.length ? `{ ${items.join(', ')} }` : '{}'
}
