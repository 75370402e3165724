import type { Marked, MarkedToken, Token, Tokens } from 'marked'
import { codeBlock } from './code.ts'
import { narrower, type Page } from './page.ts'
import { span, type Line, type Span, type Style } from './style.ts'
import { clean, hang } from './text.ts'
import { table } from './table.ts'
import { graphemeWidth, graphemes } from './width.ts'
import { wrap } from './wrap.ts'

/** Underlined headings are not looked for: prose has none, and their pattern takes long to compile. */
let parser: Marked | undefined

/** Markdown as lines of a terminal: wrapped, and with an empty line between its blocks. */
export async function markdown(text: string, page: Page): Promise<Line[]> {
  return (await markdownOn(text))(page)
}

/** The same, to be laid out on a page that is not known yet. */
export async function markdownOn(text: string): Promise<(page: Page) => Line[]> {
  const { Marked } = await import('marked')
  parser ??= new Marked({ tokenizer: { lheading: () => undefined } })
  const tokens = parser.lexer(clean(text))
  return (page) => blocks(tokens, page, true)
}

function blocks(tokens: readonly Token[], page: Page, loose: boolean): Line[] {
  const out: Line[] = []
  for (const token of tokens) {
    if (!isKnown(token)) continue
    const lines = block(token, page)
    if (lines.length === 0) continue
    if (out.length > 0 && (loose || token.type === 'code')) out.push([])
    out.push(...lines)
  }
  return out
}

const isKnown = (token: Token): token is MarkedToken => 'raw' in token

function block(token: MarkedToken, page: Page): Line[] {
  switch (token.type) {
    case 'heading':
      return wrap(inline(token.tokens, ['strong']), page.width)
    case 'paragraph':
      return wrap(inline(token.tokens), page.width)
    case 'text':
      return wrap(inline(token.tokens ?? [token]), page.width)
    case 'code':
      return codeBlock(token.text, token.lang ?? '', page)
    case 'list':
      return list(token, page)
    case 'blockquote': {
      const bar = span(`${page.symbols.gutter} `, 'faint')
      return blocks(token.tokens, narrower(page, 2), true).map((line) => [bar, ...line])
    }
    case 'table':
      return table(
        token.header.map(({ tokens, align }) => ({
          title: inline(tokens, ['strong']),
          side: align === 'right' ? 'right' : 'left',
        })),
        token.rows.map((row) => row.map(({ tokens }) => inline(tokens))),
        page,
        'wrap',
      )
    case 'hr':
      return [[span(page.symbols.rule.repeat(Math.min(page.width, 20)), 'faint')]]
    default:
      return []
  }
}

function list({ items, ordered, start, loose }: Tokens.List, page: Page): Line[] {
  const first = Number(start) || 1
  const widest = ordered ? `${first + items.length - 1}`.length + 2 : 2
  return items.flatMap((item, i) => {
    const mark = ordered ? `${first + i}. `.padStart(widest) : `${page.symbols.bullet} `
    const lines = hang([span(mark, 'faint')], blocks(item.tokens, narrower(page, mark.length), item.loose))
    return loose && i > 0 ? [[], ...lines] : lines
  })
}

function inline(tokens: readonly Token[], styles: readonly Style[] = []): Span[] {
  return tokens.flatMap((token) => (isKnown(token) ? spans(token, styles) : []))
}

function spans(token: MarkedToken, styles: readonly Style[]): Span[] {
  switch (token.type) {
    case 'strong':
      return inline(token.tokens, [...styles, 'strong'])
    case 'em':
      return inline(token.tokens, [...styles, 'emphasis'])
    case 'del':
      return inline(token.tokens, [...styles, 'faint'])
    case 'codespan':
      return [{ text: token.text, styles: [...styles, 'accent'] }]
    case 'link':
    case 'image': {
      const plain = token.text === token.href || `mailto:${token.text}` === token.href
      return plain
        ? [{ text: token.text, styles: [...styles, 'link'] }]
        : [...inline(token.tokens, styles), { text: ' (' }, { text: token.href, styles: ['link'] }, { text: ')' }]
    }
    case 'br':
      return [{ text: '\n' }]
    case 'checkbox':
      return [{ text: token.checked ? '[x] ' : '[ ] ' }]
    case 'html':
      return /^<br\s*\/?>$/i.test(token.text) ? [{ text: '\n' }] : []
    case 'text':
      return token.tokens ? inline(token.tokens, styles) : [{ text: joined(token.text), styles }]
    case 'escape':
      return [{ text: token.text, styles }]
    default:
      return []
  }
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** A source line's end is a blank, but between two Japanese characters nothing. */
function joined(text: string): string {
  const plain = text.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
  return plain.replaceAll(
    /(.)? *\n *(.)?/gu,
    (_, before = '', after = '') => before + (isWide(before) && isWide(after) ? '' : ' ') + after,
  )
}

const isWide = (character: string) => graphemes(character).some((grapheme) => graphemeWidth(grapheme) === 2)
