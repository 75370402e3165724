                                           
import { wordsIn,            } from '../words/words.js'
import { symbolsOf,              } from './symbols.js'

/** What text is laid out on: its columns, its language, what may be drawn. */
                       
                        
                       
                           
 

export const pageOf = (look      )       => ({
  width: look.width,
  words: wordsIn(look.language),
  symbols: symbolsOf(look),
})

/** A page with a margin at its left. */
export const narrower = (page      , columns        )       => ({ ...page, width: Math.max(10, page.width - columns) })
