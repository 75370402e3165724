import { stripVTControlCharacters } from 'node:util'
                                                  
import { wordsIn,               } from '../words/words.js'
import { caseName, caseTracker,                 } from './cases.js'
import { failureText } from './failure.js'
import { reasonOf } from './reason.js'
                                      

                 
                       
                          
                  
                
            
 

/** JUnit XML: a suite a lesson, a case a verdict; a broken lesson is a case with an error. Written when all is over. */
export const junit       = async function* (events, { language }) {
  const tracker = caseTracker()
  const suites = new Map               ()
  const suiteOf = (name        ) => {
    const suite = suites.get(name) ?? { name, cases: [], failures: 0, errors: 0, ms: 0 }
    suites.set(name, suite)
    return suite
  }
  for await (const event of events) {
    const found = tracker.take(event)
    if (event.type === 'broken') {
      const suite = suiteOf(event.name)
      suite.errors++
      suite.cases.push(brokenCase(event, language))
    }
    if (!found) continue
    const suite = suiteOf(found.lesson)
    if (found.verdict.type === 'fail') suite.failures++
    suite.ms += found.verdict.ms
    suite.cases.push(await testCase(found, language))
  }
  const all = [...suites.values()]
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'fstudy', ...countsOf(all) })}>\n`
  for (const suite of all)
    yield `  <testsuite${attributes({ name: suite.name, ...countsOf([suite]) })}>\n${suite.cases.join('')}  </testsuite>\n`
  yield '</testsuites>\n'
}

function countsOf(suites                  )             {
  const sum = (pick                          ) => suites.reduce((total, suite) => total + pick(suite), 0)
  return {
    tests: sum(({ cases }) => cases.length),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
    skipped: 0,
    time: seconds(sum(({ ms }) => ms)),
  }
}

async function testCase(found            , language          )                  {
  const { verdict, lesson, file, line } = found
  const inner = [
    verdict.type === 'fail' &&
      `      <failure${attributes({ message: verdict.message || reasonOf(verdict, wordsIn(language)), type: verdict.reason })}>${text(await failureText(verdict, language))}</failure>\n`,
    verdict.output && `      <system-out>${text(verdict.output)}</system-out>\n`,
  ].filter(Boolean)
  return element({ classname: lesson, name: caseName(found), time: seconds(verdict.ms), file, line }, inner.join(''))
}

function brokenCase({ name, mistakes }                   , language          )         {
  const [first] = mistakes
  const told = mistakes.map((mistake) =>
    [[mistake.file, mistake.line].filter((part) => part !== undefined).join(':'), mistake.text]
      .filter(Boolean)
      .join(': '),
  )
  const message = wordsIn(language).brokenLesson({ name })
  return element(
    { classname: name, name: 'lesson.ts', time: seconds(0), file: first?.file, line: first?.line },
    `      <error${attributes({ message, type: 'broken' })}>${text(told.join('\n'))}</error>\n`,
  )
}

const element = (names            , inner        ) =>
  inner ? `    <testcase${attributes(names)}>\n${inner}    </testcase>\n` : `    <testcase${attributes(names)}/>\n`
const seconds = (ms        ) => (ms / 1000).toFixed(3)

                                                                       

const attributes = (values            ) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${text(`${value}`).replaceAll(/["\n\t]/g, (one) => `&#${one.charCodeAt(0)};`)}"`)
    .join('')

const marks                                   = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What XML 1.0 forbids even as a reference. */
const forbidden = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const text = (value        ) =>
  stripVTControlCharacters(value)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(forbidden, '\ufffd')
    .replaceAll(/[&<>]/g, (one) => marks[one] ?? one)
