import { wordsIn,                           } from './words.js'

/** `usage`: a command was given wrongly. `author`: a lesson is broken. `environment`: this machine lacks something. */
                                                            

/** Says a thing in the language whose words it is given. */
                                           

/** Something that a person can mend: what, where and what to do. Thrown anywhere, told once, at the edge. */
export class Problem extends Error {
           name = 'Problem'
           kind             
           tell      

  constructor(kind             , tell      , options               ) {
    super(tell(wordsIn('en')), options)
    this.kind = kind
    this.tell = tell
  }

  in(language          )         {
    return this.tell(wordsIn(language))
  }
}
