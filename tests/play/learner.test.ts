import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, fstudy } from '../cli/run.ts'

/** A right answer to the exercise of `hello`, with code before it and code at the beginning of each `createApp`. */
const answer = ({ top = '', inside = '' }) => `import express from 'express'
${top}
let calls = 0
export function createApp() {
  calls++
  ${inside}
  const app = express()
  app
    .route('/')
    .all((request, response, next) => {
      if (request.method === 'GET') return next()
      response.status(405).set('allow', 'GET').json({ detail: 'Method Not Allowed' })
    })
    .get((_request, response) => void response.json({ message: 'Hello World' }))
  app.use((_request, response) => void response.status(404).json({ detail: 'Not Found' }))
  return app
}
`

/** Judges a file, in a folder for temporary files of its own. */
async function judge(code: string, language = 'en') {
  const cwd = folder()
  const temporary = join(cwd, 'tmp')
  mkdirSync(temporary)
  mkdirSync(join(cwd, 'practice'))
  writeFileSync(join(cwd, 'practice/hello.ts'), code)
  const args = ['practice', 'hello', '--timeout', '1500', '--lang', language]
  const ran = await fstudy(args, { cwd, env: { TMPDIR: temporary } })
  const verdicts = ran.out.split('\n').filter((line) => /^ +[✓✗] /.test(line))
  return { ...ran, cwd, verdicts, left: readdirSync(temporary) }
}

describe('code that is not right fails once, with the reason, and leaves nothing behind', () => {
  const second = (statement: string) => answer({ inside: `if (calls === 2) ${statement}` })
  test.each([
    ['spins when it is loaded', answer({ top: 'for (;;);' }), 0, /never gave control back/, /制御を返しません/],
    [
      'waits for ever when it is loaded',
      answer({ top: 'await new Promise(() => {})' }),
      0,
      /not done after 1\.5 s/,
      /1\.5 秒/,
    ],
    ['spins in the second step', second('for (;;);'), 1, /never gave control back/, /制御を返しません/],
    ['ends the process in the second step', second('process.exit(0)'), 1, /exit code 0/, /終了コード 0/],
    ['ends the process with a code', second('process.exit(7)'), 1, /exit code 7/, /終了コード 7/],
    [
      'ends the process a little later',
      answer({ inside: 'setTimeout(() => process.exit(0))' }),
      0,
      /exit code 0/,
      /終了コード 0/,
    ],
    ['aborts', second('process.abort()'), 1, /died of SIGABRT/, /SIGABRT/],
    ['kills itself', second("process.kill(process.pid, 'SIGKILL')"), 1, /died of SIGKILL/, /SIGKILL/],
    ['hangs up', second("process.kill(process.pid, 'SIGHUP')"), 1, /died of SIGHUP/, /SIGHUP/],
    ['cuts the line to fstudy', second('process.disconnect()'), 1, /ended the process/, /プロセスを終了/],
    ['floods stderr', second("for (;;) console.error('x'.repeat(999))"), 1, /printed without end/, /出力し続けた/],
    [
      'throws',
      second("throw new Error('boo')"),
      1,
      /threw an error[\s\S]*Error: boo[\s\S]*hello\.ts:6/,
      /エラーを投げました/,
    ],
    ['throws no error', second("throw 'boo'"), 1, /threw an error[\s\S]*boo/, /エラーを投げました/],
    ['calls itself for ever', second('{ const f = (): number => f() + 1; f() }'), 1, /call stack/, /call stack/],
    [
      'rejects with nobody waiting',
      second("void Promise.reject(new Error('boo'))"),
      1,
      /nobody waited for[\s\S]*boo/,
      /誰も待っていない/,
    ],
    ['has a syntax error', answer({ inside: 'const = 3' }), 0, /SyntaxError[\s\S]*hello\.ts:6/, /SyntaxError/],
    ['uses an enum', answer({ top: 'enum A { B }' }), 0, /enum is not supported[\s\S]*hello\.ts:2/, /enum/],
    ['imports an unknown package', answer({ top: "import 'no-such-thing'" }), 0, /no-such-thing/, /no-such-thing/],
    ['imports an unknown name', answer({ top: "import { nope } from 'zod'" }), 0, /nope/, /nope/],
    ['is empty but for a comment', '// nothing\n', 0, /no createApp/, /no createApp/],
    ['gives no app', 'export const createApp = () => {}\n', 0, /threw an error/, /エラーを投げました/],
  ])('%s', async (_, code, passed, english, japanese) => {
    const judged = await Promise.all([judge(code, 'en'), judge(code, 'ja')])
    expect(judged[0].out).toMatch(english)
    expect(judged[1].out).toMatch(japanese)
    for (const { code: exit, out, err, verdicts, left } of judged) {
      expect(verdicts.map((line) => line.trim()[0])).toEqual([...Array(passed).fill('✓'), '✗'])
      expect(out).not.toMatch(/Solved|解けました/)
      expect([exit, err, left]).toEqual([1, '', []])
    }
  })
})

describe('code that is right passes', () => {
  test.each([
    ['and prints', answer({ inside: "console.log('call', calls)" }), 'call 1'],
    [
      'and leaves a timer, a server, a socket and a worker behind',
      answer({
        top: "import net from 'node:net'\nimport { Worker } from 'node:worker_threads'",
        inside: `setInterval(() => {}, 10)
  const server = net.createServer(() => {}).listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1'))
  new Worker('setInterval(() => {}, 10)', { eval: true })`,
      }),
      'Solved.',
    ],
    [
      'and listens to signals',
      answer({ top: "for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => {})" }),
      'Solved.',
    ],
    ['and changes the folder', answer({ top: "process.chdir('/')" }), 'Solved.'],
    [
      'and imports a file beside itself',
      answer({
        top: "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('./beside.ts', import.meta.url), 'export const one: number = 1')\nconst { one } = await import('./beside.ts')",
        inside: "console.log('one is', one)",
      }),
      'one is 1',
    ],
  ])('%s', async (_, code, said) => {
    const { code: exit, out, err, verdicts, left } = await judge(code)
    expect(out).toContain(said)
    expect(out).toContain('Solved.')
    expect(verdicts).toHaveLength(5)
    expect([exit, err, left]).toEqual([0, '', []])
  })

  test('and writes a file', async () => {
    const { code, cwd } = await judge(
      answer({ top: "import { writeFileSync } from 'node:fs'\nwriteFileSync('written.txt', 'by the learner')" }),
    )
    expect(readFileSync(join(cwd, 'written.txt'), 'utf8')).toBe('by the learner')
    expect(code).toBe(0)
  })
})
