                                                  
import { highlight } from './highlight.js'
                                     
import { span,                      } from './style.js'
import { clean, hang, lineWidth, padText } from './text.js'
import { wrap } from './wrap.js'

/** Columns of a client's name, so that what goes back and forth stands in one column. */
const names = 8

/** `alice → text`: which client, which way, what. What a client sends is marked as typed. */
export function frameLines({ client, direction, frame }                  , page      )         {
  const out = direction === 'out'
  const label       = [
    span(`${padText(clean(client), names)} `, 'strong'),
    span(`${out ? page.symbols.out : page.symbols.in} `, out ? 'accent' : 'faint'),
  ]
  const text = frameText(frame, page).map((part) => (out && frame.kind === 'text' ? { ...part, typed: true } : part))
  const width = page.width - lineWidth(label)
  return width < page.width / 3
    ? [...wrap(label, page.width), ...wrap(text, page.width)]
    : hang(label, wrap(text, width))
}

function frameText(frame                           , { words }      )       {
  const told = (text        )       => [span(`(${clean(text)})`, 'faint')]
  switch (frame.kind) {
    case 'text':
      return shownText(clean(frame.text))
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

const shownText = (text        )                  =>
  text === '' ? [span('""')] : /^\s*[[{]/.test(text) ? highlight(text, 'json').flat() : [span(text)]
