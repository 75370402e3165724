import { Argument, Command, Option } from 'commander'
import { Problem } from '../words/problem.ts'
import type { Words } from '../words/words.ts'
import type { Context } from './context.ts'

/** The shell's code for a program that Ctrl-C ended: 128 + SIGINT. */
export const interrupted = 130

/** Runs a command with its arguments and options, and gives the exit code. */
type Run = (context: Context, ...values: never[]) => Promise<number>

/** A whole number in a range, or a Problem that says so. */
const whole = (option: string, least: number, most: number) => (value: string) => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new Problem('usage', (w) => w.badNumber({ option, value, range: `${least}–${most}` }))
  return number
}

const oneOf = (option: string, choices: readonly string[]) => (value: string) => {
  if (!choices.includes(value))
    throw new Problem('usage', (w) => w.badChoice({ option, value, choices: choices.join(', ') }))
  return value
}

function shard(value: string) {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  const parsed = { index: Number(index), count: Number(count) }
  if (!index || parsed.index < 1 || parsed.index > parsed.count)
    throw new Problem('usage', (w) => w.badShard({ value }))
  return parsed
}

/** The command line. `done` gets the exit code of the command that ran. */
export function commandLine(
  context: Context,
  argv: readonly string[],
  version: string,
  done: (code: number) => void,
): Command {
  const { words: w } = context
  const program = new Command('fstudy')
  const run =
    (load: () => Promise<Run>, { stopsWell = false } = {}) =>
    async (...values: unknown[]) => {
      const command = await load()
      const given = values.slice(0, -1)
      const code = await Reflect.apply(command, undefined, [context, ...given])
      done(context.host.stop.aborted && !stopsWell ? interrupted : code)
    }
  const add = (name: string, about: string, ...args: Argument[]) => {
    const command = program.command(name).description(about)
    for (const argument of args) command.addArgument(argument)
    return common(command, w)
  }
  const db = () => new Option('--db <url>', w.optDb)
  const timeout = () => new Option('--timeout <ms>', w.optTimeout).argParser(whole('--timeout', 1, 3_600_000))

  common(program, w).description(w.about).version(version, '-V, --version', w.optVersion)
  program.helpCommand(false).action(
    run(async () => {
      const { menu } = await import('./menu.ts')
      return (given: Context) => menu(given, () => program.helpInformation())
    }),
  )
  const commands: Readonly<Record<string, () => Command>> = {
    list: () =>
      add('list', w.aboutList, new Argument('[topic]', w.argTopic))
        .option('--json', w.optJson)
        .action(run(async () => (await import('./list.ts')).list)),
    lesson: () =>
      add('lesson', w.aboutLesson, new Argument('<name>', w.argLesson))
        .option('--step <id>', w.optStep)
        .addOption(db())
        .addOption(timeout())
        .action(run(async () => (await import('./lesson.ts')).lesson)),
    check: () =>
      add('check', w.aboutCheck, new Argument('[names...]', w.argLessons))
        .addOption(
          new Option('--reporter <name>', w.optReporter)
            .default('spec')
            .argParser(oneOf('--reporter', ['spec', 'tap', 'junit', 'json', 'github'])),
        )
        .option('--output <file>', w.optOutput)
        .addOption(new Option('--jobs <n>', w.optJobs).argParser(whole('--jobs', 1, 256)))
        .addOption(new Option('--shard <i/n>', w.optShard).argParser(shard))
        .option('--bail', w.optBail)
        .addOption(db())
        .addOption(timeout())
        .action(run(async () => (await import('./check.ts')).check)),
    practice: () =>
      add('practice', w.aboutPractice, new Argument('<name>', w.argLesson))
        .option('--dir <folder>', w.optDir)
        .option('--watch', w.optWatch)
        .option('--reset', w.optReset)
        .option('--hint', w.optHint)
        .option('--solution', w.optSolution)
        .option('--edit', w.optEdit)
        .addOption(db())
        .addOption(timeout())
        .action(run(async () => (await import('./practice.ts')).practice)),
    demo: () =>
      add('demo', w.aboutDemo, new Argument('<name>', w.argLessonOrScript))
        .addOption(new Option('--pace <ms>', w.optPace).argParser(whole('--pace', 0, 10_000)))
        .option('--auto', w.optAuto)
        .option('--record <file>', w.optRecord)
        .addOption(
          new Option('--cast-version <n>', w.optCastVersion)
            .default('3')
            .argParser(oneOf('--cast-version', ['2', '3'])),
        )
        .addOption(db())
        .action(run(async () => (await import('./demo.ts')).demo)),
    serve: () =>
      add('serve', w.aboutServe, new Argument('<name>', w.argLesson))
        .addOption(new Option('--port <n>', w.optPort).default(8000).argParser(whole('--port', 0, 65_535)))
        .option('--json', w.optJson)
        .addOption(db())
        .action(run(async () => (await import('./serve.ts')).serve, { stopsWell: true })),
    new: () =>
      add('new', w.aboutNew, new Argument('<folder>', w.argFolder)).action(
        run(async () => (await import('./new.ts')).newLesson),
      ),
    doctor: () =>
      add('doctor', w.aboutDoctor)
        .addOption(db())
        .action(run(async () => (await import('./doctor.ts')).doctor)),
  }
  const [asked = ''] = argv
  // Who names a command needs no other one: to make them takes a while.
  for (const make of Object.hasOwn(commands, asked) ? [commands[asked]] : Object.values(commands)) make?.()
  return program
}

/** Options and wording that each command has. */
function common(command: Command, w: Words): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': w.usage,
    'Options:': w.usageOptions,
    'Commands:': w.usageCommands,
    'Arguments:': w.usageArguments,
  }
  return command
    .option('--lang <en|ja>', w.optLang)
    .option('--no-color', w.optColor)
    .option('--debug', w.optDebug)
    .helpOption('-h, --help', w.optHelp)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .allowExcessArguments(false)
}
