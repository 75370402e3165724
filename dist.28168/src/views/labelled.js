import { narrower,           } from './page.js'
import { span,           } from './style.js'
import { hang, indent, padText } from './text.js'
import { widthOf } from './width.js'

                       
                        
                                                       
                                                 
 

/** Columns from which on there is room for labels beside what they label. */
const beside = 60

/** Facts under one another, the labels in a column of their own or, where it is narrow, each above. Empty ones are left out. */
export function labelled(facts                 , page      )         {
  const present = facts.filter(({ lines }) => lines(page).length > 0)
  const columns = page.width < beside ? 0 : Math.max(0, ...present.map(({ label }) => widthOf(label))) + 2
  return present.flatMap(({ label, lines }) =>
    columns
      ? hang([span(padText(label, columns), 'faint')], lines(narrower(page, columns)))
      : [[span(label, 'faint')], ...indent(lines(narrower(page, 2)), 2)],
  )
}
