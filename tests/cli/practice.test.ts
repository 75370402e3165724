import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, fstudy } from './run.ts'

const answer = readFileSync(join(import.meta.dirname, '../../lessons/requests/hello/answer.ts'), 'utf8')

async function verdictOn(code: string) {
  const cwd = folder()
  expect((await fstudy(['practice', 'hello'], { cwd })).code).toBe(0)
  writeFileSync(join(cwd, 'practice', 'hello.ts'), code)
  return fstudy(['practice', 'hello', '--timeout', '1500'], { cwd })
}

const app = (body: string) =>
  `import express from 'express'\nexport function createApp() {\n  const app = express()\n  ${body}\n  return app\n}\n`

describe('one clear verdict, whatever the code does', () => {
  test.each([
    ['spins', app('while (true) {}'), /never gave control back/],
    ['hangs', app('app.use(() => {})'), /not done after 1\.5 s/],
    ['exits', app('process.exit(0)'), /ended the process with exit code 0/],
    ['floods', app("for (;;) console.log('flood')"), /printed without end/],
    ['dies', app("process.kill(process.pid, 'SIGKILL')"), /process died of SIGKILL/],
    [
      'throws later',
      app("setTimeout(() => { throw new Error('later') }, 1); app.use(() => {})"),
      /nobody waited for[\s\S]*later/,
    ],
    ['is no TypeScript', 'export function createApp( {', /SyntaxError[\s\S]*practice\/hello\.ts:1/],
    ['imports what is not there', "import 'no-such-package'\n" + app(''), /no-such-package/],
    ['exports something else', 'export const x = 1', /createApp/],
    ['is wrong', app(''), /status\s+expected\s+200\s+got\s+404/],
  ])('%s', async (_, code, message) => {
    const { code: exit, out } = await verdictOn(code)
    expect(out).toMatch(message)
    expect(out.split('✗ Failed').length - 1).toBe(1)
    expect(exit).toBe(1)
  })

  test('is right', async () => {
    const { code, out } = await verdictOn(answer)
    expect(out).toContain('Solved.')
    expect(code).toBe(0)
  })

  test('is right, and leaves a timer and a server behind', async () => {
    const { code } = await verdictOn(
      `import net from 'node:net'\nsetInterval(() => {}, 1000)\nnet.createServer().listen(0, '127.0.0.1')\n${answer}`,
    )
    expect(code).toBe(0)
  })
})

test('a changed file is never written over, and --reset keeps it', async () => {
  const cwd = folder()
  const file = join(cwd, 'practice', 'hello.ts')
  await fstudy(['practice', 'hello'], { cwd })
  writeFileSync(file, '// mine\n')
  await fstudy(['practice', 'hello'], { cwd })
  expect(readFileSync(file, 'utf8')).toBe('// mine\n')
  await fstudy(['practice', 'hello', '--reset'], { cwd })
  expect(readFileSync(file, 'utf8')).toContain('your code here')
  const kept = readdirSync(join(cwd, 'practice')).find((name) => name.endsWith('.old.ts'))
  expect(kept).toBeDefined()
  expect(readFileSync(join(cwd, 'practice', kept ?? ''), 'utf8')).toBe('// mine\n')
})

test('the answer is shown after a try, or when asked twice', async () => {
  const cwd = folder()
  const first = await fstudy(['practice', 'hello', '--solution'], { cwd })
  expect([first.code, first.out]).toEqual([2, ''])
  expect((await fstudy(['practice', 'hello', '--solution'], { cwd })).out).toContain('response.json')
})

test('the task is shown with the starter, and a hint more each time', async () => {
  const cwd = folder()
  const first = await fstudy(['practice', 'hello'], { cwd })
  expect(first.out).toMatch(/Your turn\n[^]*allow: GET[^]*Your file: practice.hello\.ts/)
  const hints = async (...args: string[]) => {
    const { code, out, err } = await fstudy(['practice', 'hello', '--hint', ...args], { cwd })
    expect([code, err]).toEqual([0, ''])
    return [...out.matchAll(/Hint (\d) of 3|ヒント (\d)\/3/g)].map(([, english, japanese]) => english ?? japanese)
  }
  expect(await hints()).toEqual(['1'])
  expect(await hints('--lang', 'ja')).toEqual(['1', '2'])
  expect(await hints()).toEqual(['1', '2', '3'])
  expect(await hints()).toEqual(['1', '2', '3'])
})
