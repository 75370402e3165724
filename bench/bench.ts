/** Prints how quick fstudy is, as ratios of runs that take turns, or as counts. Run it on a quiet machine: `npm run bench`. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const fstudy = join(root, 'bin', 'fstudy.js')
const work = mkdtempSync(join(tmpdir(), 'fstudy-bench-'))
const env = { ...process.env, FSTUDY_STATE: join(work, 'state'), FSTUDY_LANG: 'en' }
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Milliseconds of a whole process, the median of `times` runs; the commands take turns. */
function timed(
  commands: Readonly<Record<string, { args: readonly string[]; env?: NodeJS.ProcessEnv }>>,
  times: number,
) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]))
  for (let run = -1; run < times; run++) {
    for (const [name, { args, env: more }] of Object.entries(commands)) {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { env: { ...env, ...more }, cwd: work })
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      if (run >= 0) runs[name]?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([name, values]) => [name, median(values)]))
}

const row = (what: string, figure: string, most: string) =>
  console.log(`${what.padEnd(52)} ${figure.padStart(22)}   at most ${most}`)
const ratio = (a = NaN, b = NaN) => `${(a / b).toFixed(2)}x (${a.toFixed(0)}/${b.toFixed(0)} ms)`

function startUp() {
  const own = join(work, 'lessons')
  for (let i = 0; i < 1000; i++) {
    const folder = join(own, `topic-${i % 10}`, `lesson-${i}`)
    mkdirSync(folder, { recursive: true })
    for (const name of ['lesson.ts', 'prose.en.md']) cpSync(join(root, 'fixtures/new-lesson', name), join(folder, name))
  }
  const ms = timed(
    {
      node: { args: ['-e', '0'] },
      list: { args: [fstudy, 'list'] },
      help: { args: [fstudy, '--help'] },
      lesson: { args: [fstudy, 'lesson', 'hello'] },
      many: { args: [fstudy, 'list'], env: { FSTUDY_LESSONS: own } },
    },
    21,
  )
  row('fstudy list / node -e 0', ratio(ms.list, ms.node), '1.3x')
  row('fstudy --help / node -e 0', ratio(ms.help, ms.node), '1.3x')
  row('fstudy lesson hello / node -e 0', ratio(ms.lesson, ms.node), '5x')
  row('list with 1,000 own lessons / list', ratio(ms.many, ms.list), '2x')
}

function check() {
  const ms = timed(
    {
      check: { args: [fstudy, 'check', '--jobs', '2'] },
      families: { args: [fstudy, 'check', 'requests', 'bodies', '--jobs', '2'] },
    },
    5,
  )
  row('check of the course, 2 at once', `${ms.check?.toFixed(0)} ms`, '3,000 ms for eight')
  row('check of requests and bodies, 2 at once', `${ms.families?.toFixed(0)} ms`, '6,000 ms')
}

/** From a save to the verdict, in `practice --watch`. */
async function verdict() {
  const starter = join(work, 'practice', 'hello.ts')
  spawnSync(process.execPath, [fstudy, 'practice', 'hello'], { env, cwd: work })
  const text = readFileSync(starter, 'utf8')
  const watching = spawn(process.execPath, [fstudy, 'practice', 'hello', '--watch'], { env, cwd: work })
  const output: string[] = []
  let heard = () => {}
  watching.stdout.on('data', (chunk) => {
    output.push(String(chunk))
    heard()
  })
  const verdicts = () => output.join('').split('steps passed').length - 1
  const until = async (count: number) => {
    while (verdicts() < count) await new Promise<void>((resolve) => (heard = resolve))
  }
  await until(1)
  const times: number[] = []
  for (let i = 1; i <= 9; i++) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const start = performance.now()
    writeFileSync(starter, `${text}\n// save ${i}\n`)
    await until(i + 1)
    times.push(performance.now() - start)
  }
  watching.kill()
  row("an exercise's verdict from save", `${median(times).toFixed(0)} ms`, '250 ms')
}

/** In a process of its own: a further server, and memory after many plays. */
function inside() {
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'inside.ts')], {
    env,
    encoding: 'utf8',
  })
  const inside: { server: number; heap: [number, number]; first: number; warm: number } = JSON.parse(stdout)
  const { server, heap, first, warm } = inside
  row('a played exchange, first and warm', `${first.toFixed(2)}, ${warm.toFixed(2)} ms`, '2.9 ms')
  row('a further lesson server in a warm process', `${server.toFixed(2)} ms`, '5 ms')
  row(
    'heap after 200 and after 1,000 plays',
    heap.map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`).join(', '),
    'flat',
  )
}

try {
  startUp()
  inside()
  await verdict()
  check()
} finally {
  rmSync(work, { recursive: true, force: true })
}
