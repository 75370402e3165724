                                                        
import { codeBlock } from './code.js'
import { narrower,           } from './page.js'
import { span,                                  } from './style.js'
import { clean, hang } from './text.js'
import { table } from './table.js'
import { graphemeWidth, graphemes } from './width.js'
import { wrap } from './wrap.js'

/** Markdown as lines of a terminal: wrapped, and with an empty line between its blocks. */
export async function markdown(text        , page      )                  {
  return (await markdownOn(text))(page)
}

/** The same, to be laid out on a page that is not known yet. */
export async function markdownOn(text        )                                  {
  const { lexer } = await import('marked')
  const tokens = lexer(clean(text))
  return (page) => blocks(tokens, page, true)
}

function blocks(tokens                  , page      , loose         )         {
  const out         = []
  for (const token of tokens) {
    if (!isKnown(token)) continue
    const lines = block(token, page)
    if (lines.length === 0) continue
    if (out.length > 0 && (loose || token.type === 'code')) out.push([])
    out.push(...lines)
  }
  return out
}

const isKnown = (token       )                       => 'raw' in token

function block(token             , page      )         {
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

function list({ items, ordered, start, loose }             , page      )         {
  const first = Number(start) || 1
  const widest = ordered ? `${first + items.length - 1}`.length + 2 : 2
  return items.flatMap((item, i) => {
    const mark = ordered ? `${first + i}. `.padStart(widest) : `${page.symbols.bullet} `
    const lines = hang([span(mark, 'faint')], blocks(item.tokens, narrower(page, mark.length), item.loose))
    return loose && i > 0 ? [[], ...lines] : lines
  })
}

function inline(tokens                  , styles                   = [])         {
  return tokens.flatMap((token) => (isKnown(token) ? spans(token, styles) : []))
}

function spans(token             , styles                  )         {
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

const entities                                   = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** A source line's end is a blank, but between two Japanese characters nothing. */
function joined(text        )         {
  const plain = text.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
  return plain.replaceAll(
    /(.)? *\n *(.)?/gu,
    (_, before = '', after = '') => before + (isWide(before) && isWide(after) ? '' : ' ') + after,
  )
}

const isWide = (character        ) => graphemes(character).some((grapheme) => graphemeWidth(grapheme) === 2)
