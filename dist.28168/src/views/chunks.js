import { codesOf, withoutEnd,           } from './style.js'

/** A piece of output. */
                        
                       
                                                                   
                         
 

/** Lines as pieces: what is typed apart from what is not; indents and colour codes are in the latter. */
export function* chunksOf(lines                 , colour         )                   {
  let plain = ''
  for (const line of lines) {
    let begun = false
    for (const part of withoutEnd(line)) {
      const { text } = part
      const { open, close } = colour ? codesOf(part) : { open: '', close: '' }
      begun ||= text.trim() !== ''
      if (part.typed && begun && text) {
        if (plain + open) yield { text: plain + open, typed: false }
        yield { text, typed: true }
        plain = close
      } else plain += text && open + text + close
    }
    plain += '\n'
  }
  if (plain) yield { text: plain, typed: false }
}
