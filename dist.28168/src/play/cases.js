import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf } from '../host/paths.js'
                                                     
                                                           
import { starterOf } from '../lesson/region.js'
                                                      

/** Something to play that ends in one verdict. */
                       
                     
                                                                   
                     
                                                                             
                                 
                                           
                      
                                                                 
                        
                                                                     
                                           
 

const importing =
  (file        )       =>
  () =>
    import(pathToFileURL(codeOf(file)).href)

/** The lesson, step by step. */
export const lessonCases = ({ definition }              )         =>
  definition.steps.map((step) => ({ part: 'lesson', id: step.id, steps: [step], ...(definition.app && { load: definition.app }) }))

/** The exercise, step by step, on a file that stands in for the answer. */
export function exerciseCases({ definition }              , file         )         {
  const { exercise } = definition
  if (!exercise) return []
  return exercise.steps.map((step) => ({ part: 'exercise', id: step.id, steps: [step], load: file ? importing(file) : exercise.answer, ...(file && { file }) }))
}

/** All that must hold of a lesson: it passes, its answer passes, its starter fails, its wrong answers fail. */
export function checkCases(lesson              , folder        )         {
  return [...lessonCases(lesson), ...exerciseCases(lesson), ...starterCases(lesson, folder), ...wrongCases(lesson)]
}

function starterCases({ definition, folder }              , temporary        )         {
  const { exercise } = definition
  if (!exercise) return []
  const starter = starterOf(readFileSync(join(folder, 'answer.ts'), 'utf8'), '')
  if (starter === undefined) return []
  const file = join(mkdtempSync(join(temporary, 'starter-')), 'answer.ts')
  writeFileSync(file, starter)
  return [{ part: 'starter', id: 'starter', steps: exercise.steps, load: importing(file), file, mustFail: ['assertion', 'error', 'stray', 'unawaited'] }]
}

const wrongCases = ({ definition, wrong }              )         =>
  wrong.map(({ file, step, part, reason }) => ({
    part: 'wrong',
    id: `wrong/${file.split(/[\\/]/).at(-1)}`,
    steps: (part === 'lesson' ? definition.steps : (definition.exercise?.steps ?? [])).filter(({ id }) => id === step),
    load: importing(file),
    file,
    mustFail: [reason],
  }))

/** A folder for what a play writes down, and the function that removes it. */
export function temporaryFolder()                                     {
  const folder = mkdtempSync(join(tmpdir(), 'fstudy-play-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) }
}
