import { inspect } from 'node:util'

/** What a piece of text is, and the colour or weight that it is shown with. */
const theme = {
  strong: 'bold',
  emphasis: 'italic',
  link: 'underline',
  faint: 'dim',
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  accent: 'cyan',
  keyword: 'magenta',
  string: 'green',
  number: 'yellow',
  name: 'blue',
}         

                                      

                       
                       
                                    
                                        
                          
 

/** A line of text, without its line break. */
                                  

export const span = (text        , ...styles         )       => ({ text, styles })

/** The escape codes before and behind a span. */
export function codesOf({ styles = [] }      )                                  {
  const codes = styles.map((style) => inspect.colors[theme[style]] ?? [0, 0])
  return {
    open: codes.map(([on]) => `\u001b[${on}m`).join(''),
    close: codes
      .map(([, off]) => `\u001b[${off}m`)
      .toReversed()
      .join(''),
  }
}

/** The line as it is written, without blanks at its end. */
export function paint(line      , colour         )         {
  const spans = withoutEnd(line)
  if (!colour) return spans.map(({ text }) => text).join('')
  return spans
    .map((part) => {
      const { open, close } = codesOf(part)
      return `${open}${part.text}${close}`
    })
    .join('')
}

/** The line without the blanks at its end. */
export function withoutEnd(line      )       {
  const last = line.at(-1)
  if (!last) return line
  const text = last.text.trimEnd()
  return text ? [...line.slice(0, -1), { ...last, text }] : withoutEnd(line.slice(0, -1))
}

export const paintAll = (lines                 , colour         ) =>
  lines.map((line) => `${paint(line, colour)}\n`).join('')
