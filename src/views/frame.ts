import type { EventOf } from '../lesson/events.ts'
import { highlight } from './highlight.ts'
import type { Page } from './page.ts'
import { span, type Line, type Span } from './style.ts'
import { clean, hang, lineWidth, padText } from './text.ts'
import { wrap } from './wrap.ts'

/** Columns of a client's name, so that what goes back and forth stands in one column. */
const names = 8

/** `alice → text`: which client, which way, what. What a client sends is marked as typed. */
export function frameLines({ client, direction, frame }: EventOf<'frame'>, page: Page): Line[] {
  const out = direction === 'out'
  const label: Line = [
    span(`${padText(clean(client), names)} `, 'strong'),
    span(`${out ? page.symbols.out : page.symbols.in} `, out ? 'accent' : 'faint'),
  ]
  const text = frameText(frame, page).map((part) => (out && frame.kind === 'text' ? { ...part, typed: true } : part))
  const width = page.width - lineWidth(label)
  return width < page.width / 3
    ? [...wrap(label, page.width), ...wrap(text, page.width)]
    : hang(label, wrap(text, width))
}

function frameText(frame: EventOf<'frame'>['frame'], page: Page): Line {
  const { words } = page
  const told = (text: string): Line => [span(`(${clean(text)})`, 'faint')]
  switch (frame.kind) {
    case 'text':
      return cut(clean(frame.text), page)
    case 'connect':
      return told(words.frameConnect({ path: frame.path }))
    case 'open':
      return told(words.frameOpen({ protocol: frame.protocol ?? '' }))
    case 'binary':
      return told(words.bodyBinary({ bytes: Math.floor((frame.base64.replaceAll('=', '').length * 3) / 4) }))
    case 'ping':
    case 'pong':
      return told(`${frame.kind} ${frame.text}`.trim())
    case 'close':
      return told(words.frameClose(frame))
    case 'abort':
      return told(words.frameAbort)
    case 'rejected':
      return [...told(words.frameRejected(frame)), span(frame.text && ` ${clean(frame.text)}`)]
  }
}

/** Characters of a text that are shown. */
const most = 1000

function cut(text: string, { words }: Page): Line {
  if (text.length <= most) return [...shownText(text)]
  return [...shownText(text.slice(0, most)), span(` ${words.moreCharacters({ count: text.length - most })}`, 'faint')]
}

const shownText = (text: string): readonly Span[] =>
  text === '' ? [span('""')] : /^\s*[[{]/.test(text) ? highlight(text, 'json').flat() : [span(text)]
