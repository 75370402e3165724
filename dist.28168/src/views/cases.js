                                                             
import { clean } from './text.js'

/** A verdict, with what the events before it say about it. */
                             
                         
                        
                                                                     
                        
                        
                                            
 

/** How many of what. */
                         
                 
                       
                
                
                                                    
            
 

/** Follows events: gives a case for each verdict, and counts. */
export function caseTracker()                                                                                        {
  const totals         = { lessons: 0, brokenLessons: 0, passed: 0, failed: 0, ms: 0 }
  const broken = new Set        ()
  const seen = new Set        ()
  let lesson = ''
  let step                             
  const count = (name        ) => (totals.lessons = seen.add(name).size)
  return {
    totals,
    take(event) {
      if (event.type === 'lesson') {
        lesson = event.name
        step = undefined
        count(lesson)
      } else if (event.type === 'step') step = event
      else if (event.type === 'broken') {
        count(event.name)
        totals.brokenLessons = broken.add(event.name).size
      } else if (event.type === 'pass' || event.type === 'fail') {
        totals[event.type === 'pass' ? 'passed' : 'failed']++
        totals.ms += event.ms
        const told = step?.part === event.part && step.id === event.id ? step : undefined
        const at = told?.file !== undefined ? told : event.type === 'fail' ? event.at : undefined
        return {
          lesson,
          title: told?.title ?? event.id,
          ...(at?.file !== undefined && { file: at.file }),
          ...(at?.line !== undefined && { line: at.line }),
          verdict: event,
        }
      }
      return undefined
    },
  }
}

/** What a case is called in a report, in one line: `defaults: Without a query`, `exercise/first: …`, `wrong/late.ts`. */
export function caseName({ title, verdict: { part, id } }            )         {
  const path = part === 'exercise' || part === 'script' ? `${part}/${id}` : id
  return clean(title === id ? path : `${path}: ${title}`).replaceAll('\n', ' ')
}
