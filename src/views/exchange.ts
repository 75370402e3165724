import type { EventOf, Payload } from '../lesson/events.ts'
import { codeBlock, wrapCode } from './code.ts'
import { highlight } from './highlight.ts'
import { jsonLines } from './json-text.ts'
import { narrower, type Page } from './page.ts'
import { span, type Line, type Style } from './style.ts'
import { clean, hang, indent } from './text.ts'
import { wrap } from './wrap.ts'

/** Lines of a body that are shown. */
const most = 40

/** Headers of an answer that a lesson may be about; the others are the same for each answer. */
const telling =
  /^(content-type|allow|location|www-authenticate|retry-after|cache-control|vary|content-disposition|content-language|content-encoding|etag|last-modified|link|accept-.*|access-control-.*|x-(?!powered-by).*)$/

/** `→ GET /path`, its headers and its body; what a person would type is marked as typed. */
export function requestLines({ method, path, headers, body }: EventOf<'request'>, page: Page): Line[] {
  const inner = narrower(page, 2)
  const line = wrap(
    [
      { text: method, styles: ['strong', 'accent'], typed: true },
      { text: ` ${clean(path)}`, styles: ['strong'], typed: true },
    ],
    inner.width,
  )
  const shown = Object.entries(headers)
    .filter(([name]) => !(name.toLowerCase() === 'content-type' && body.kind === 'json'))
    .flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const))
  const content = bodyLines(body, inner)
  const typed = body.kind === 'json' ? content.map((one) => one.map((part) => ({ ...part, typed: true }))) : content
  return [
    ...hang([span(`${page.symbols.out} `, 'faint')], line),
    ...indent([...headerLines(shown, inner), ...typed], 2),
  ]
}

/** `← 200 OK`, the headers that tell something, and the body. */
export function responseLines({ status, reason, headers, cookies, body }: EventOf<'response'>, page: Page): Line[] {
  const inner = narrower(page, 2)
  const line = wrap([span(clean(`${status} ${reason}`.trim()), 'strong', styleOf(status))], inner.width)
  const shown: [string, string][] = [
    ...Object.entries(headers).filter(([name]) => telling.test(name)),
    ...cookies.map((cookie): [string, string] => ['set-cookie', cookie]),
  ]
  return [
    ...hang([span(`${page.symbols.in} `, 'faint')], line),
    ...indent([...headerLines(shown, inner), ...bodyLines(body, inner)], 2),
  ]
}

const styleOf = (status: number): Style =>
  status < 300 ? 'good' : status < 400 ? 'accent' : status < 500 ? 'warning' : 'bad'

const headerLines = (headers: readonly (readonly [string, string])[], page: Page): Line[] =>
  headers.flatMap(([name, value]) => {
    const label = span(`${clean(name)}: `, 'faint')
    const [first = [], ...rest] = wrap([label, span(clean(value), 'faint')], page.width)
    return [
      first,
      ...indent(
        rest.flatMap((line) => wrap(line, page.width - 2)),
        2,
      ),
    ]
  })

/** A body as it is read best: JSON laid out, text as it is, of bytes how many. */
function bodyLines(body: Payload, page: Page): Line[] {
  if (body.kind === 'none') return []
  if (body.kind === 'binary') return [[span(`(${page.words.bodyBinary({ bytes: body.bytes })})`, 'faint')]]
  const lines = body.kind === 'json' ? jsonText(body.json, page) : codeBlock((body.text ?? '').trimEnd(), '', page)
  return shortened(lines, page)
}

function jsonText(value: unknown, page: Page): Line[] {
  const text = clean(jsonLines(value, page.width).join('\n'))
  return highlight(text, 'json').flatMap((line) => wrapCode(line, page.width))
}

/** The first lines, and how many more there are. */
export function shortened(lines: readonly Line[], page: Page): Line[] {
  if (lines.length <= most + 1) return [...lines]
  return [
    ...lines.slice(0, most),
    [span(`${page.symbols.more} ${page.words.moreLines({ count: lines.length - most })}`, 'faint')],
  ]
}
