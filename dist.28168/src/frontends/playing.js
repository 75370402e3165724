import { courseFolder } from '../host/paths.js'
                                           
                                                    
                                                  
import { loadLesson } from '../library/load.js'
                                                
import { lessonCases } from '../play/cases.js'
import { brokenEvent } from '../play/describe.js'
import { playIsolated,            } from '../play/isolate.js'
import { defaultLimit, play } from '../play/play.js'
                                                 
                                                          
                                                 

/** How a person wants lessons to be played. */
                         
                             
                                   
                                   
                         
                                                                                            
                               
 

let plays = 0

const settings = (host      , { language, database, limit, repeatable }        ) => ({
  language,
  database,
  limit: limit ?? defaultLimit,
  time: repeatable ? ('virtual'         ) : ('real'         ),
  random: repeatable ? ('fixed'         ) : ('secure'         ),
  prefix: `fstudy_${process.pid}_${host.now().toString(36)}_${++plays}`,
  cwd: host.cwd,
})

/** Plays a lesson's steps: the course's own here, which starts at once, others in a process of their own. */
export async function* playLesson(found       , actions                       , host      , wishes        )                            {
  if (!found.folder.startsWith(courseFolder)) return yield* playApart(found, 'lesson', actions, host, wishes)
  const { lesson, mistakes } = await loadLesson(found)
  if (!lesson) return yield brokenEvent(found.name, mistakes, { language: wishes.language, cwd: host.cwd })
  yield* play(lesson, lessonCases(lesson), actions, { ...settings(host, wishes), stop: host.stop })
}

/** Plays in a process of its own. */
export function playApart(
  found       ,
  what                    ,
  actions                       ,
  host      ,
  wishes        ,
  { file, first }                                               = {},
)                            {
  return playIsolated({ found, what, ...settings(host, wishes), ...(file && { file }) }, actions, { stop: host.stop, ...(first && { first }) })
}
