                                               
import { distance } from '../library/find.js'
import { Problem } from '../words/problem.js'

export const commandNames = ['list', 'lesson', 'check', 'practice', 'demo', 'serve', 'new', 'doctor']

/** What commander found wrong, in fstudy's words. */
export function usageProblem(error                , argv                   )          {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const command = commandNames.find((name) => argv.includes(name)) ?? ''
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.excessArguments': {
      if (command) return new Problem('usage', (w) => w.tooManyArguments({ command }))
      const word = quoted || (argv.find((given) => !given.startsWith('-')) ?? '')
      const nearest = commandNames.filter((name) => distance(word, name) <= 2).join(', ')
      return new Problem('usage', (w) => w.unknownCommand({ word, nearest }))
    }
    case 'commander.missingArgument':
      return new Problem('usage', (w) => w.missingArgument({ name: quoted, command }))
    case 'commander.optionMissingArgument':
      return new Problem('usage', (w) => w.missingValue({ option: quoted.split(' ')[0] ?? quoted }))
    case 'commander.unknownOption':
      return new Problem('usage', (w) => w.unknownOption({ word: quoted, command }))
    default:
      return new Problem('usage', () => error.message.replace(/^error: /, ''), { cause: error })
  }
}
