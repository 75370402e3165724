import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { writeLesson } from '../library/template.ts'
import { folder, fstudy, program, start } from './run.ts'

const escape = '\u001B'

describe('list', () => {
  test('names topics, lessons, titles and steps', async () => {
    const { code, out, err } = await fstudy(['list'])
    expect(out).toMatch(/^requests\n {2}hello +The smallest server +7 steps\n/)
    expect([code, err]).toEqual([0, ''])
  })

  test('in Japanese', async () => {
    const { out } = await fstudy(['list', 'requests', '--lang', 'ja'])
    expect(out).toMatch(/^requests\n {2}hello +最小のサーバー +7 ステップ\n/)
    expect(out).not.toContain('bodies')
  })

  test('a topic as JSON', async () => {
    const lessons = JSON.parse((await fstudy(['list', 'requests', '--json'])).out)
    expect(new Set(lessons.map(({ topic }: { topic: string }) => topic))).toEqual(new Set(['requests']))
    expect(lessons[0]).toMatchObject({ lesson: 'hello', title: 'The smallest server', aliases: expect.any(Array) })
  })

  test("shows the user's own lessons too", async () => {
    const cwd = folder()
    for (const name of ['one/own/first', 'two/second']) writeLesson(join(cwd, name))
    const { out } = await fstudy(['list', '--json'], { cwd, env: { FSTUDY_LESSONS: `one:${join(cwd, 'two')}` } })
    const names = JSON.parse(out).map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining(['requests/hello', 'own/first', 'two/second']))
    const played = await fstudy(['lesson', 'first'], { cwd, env: { FSTUDY_LESSONS: 'one' } })
    expect(played.out).toContain('2 of 2 steps passed')
    expect(played.code).toBe(0)
  })
})

describe('a lesson as text', () => {
  test.each(['hello', 'requests/hello', 'uvicorn.run', 'ハローワールド'])(
    'by its name or an alias: %s',
    async (name) => {
      const { code, out } = await fstudy(['lesson', name, '--step', 'ignored'])
      expect(out).toContain('What nobody asked for is ignored')
      expect(out.match(/Passed:/g)).toHaveLength(1)
      expect(out.match(/Step \d/g)).toEqual(['Step 2'])
      expect(out).not.toContain('fstudy practice')
      expect(code).toBe(0)
    },
  )

  test('in Japanese', async () => {
    const { code, out, err } = await fstudy(['lesson', 'hello', '--lang', 'ja'])
    expect(out).toContain('最小のサーバー')
    expect(out).toContain('答えを書いて判定する：fstudy practice hello')
    expect(out).toContain('全 7 ステップ中 7 ステップ合格')
    expect([code, err]).toEqual([0, ''])
  })

  test('ends with the task of the exercise', async () => {
    const { out } = await fstudy(['lesson', 'hello'])
    expect(out.slice(out.indexOf('Step 7'))).toMatch(/Your turn\n[^]*fstudy practice hello [^]*--hint/)
  })

  test.each([
    ['nothing', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['an empty NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
    ['--no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['TERM=dumb', { TERM: 'dumb' }, [], false],
  ] as const)('colours as asked by %s', async (_, env, args, coloured) => {
    const { out } = await fstudy(['lesson', 'hello', '--step', 'root', ...args], { env })
    expect(out).toContain('Hello World')
    expect(out.includes(escape)).toBe(coloured)
  })

  test.each([
    ['40', 40],
    ['61', 61],
    ['80', 80],
    ['no number', 80],
    ['10', 40],
    ['999', 200],
  ])('fits into COLUMNS=%s', async (columns, width) => {
    for (const language of ['en', 'ja']) {
      const { out } = await fstudy(['lesson', 'hello', '--lang', language], { env: { COLUMNS: columns } })
      const widths = out.split('\n').map((line) => stringWidth(line))
      expect(Math.max(...widths)).toBe(width)
    }
  })

  test('draws in ASCII where the terminal has no more', async () => {
    const { out } = await fstudy(['lesson', 'hello', '--step', 'root'], { env: { TERM: 'linux' } })
    expect(out).not.toMatch(/[─✓·→←│]/)
  })

  test('of which a step fails: exit code 1', async () => {
    const cwd = folder()
    writeLesson(join(cwd, 'own/twice'), { file: 'app.ts', from: 'n * 2', to: 'n * 2 + 1' })
    const { code, out } = await fstudy(['lesson', './own/twice'], { cwd })
    expect(out).toMatch(/expected\s+42\s+got\s+43/)
    expect(out).toContain('own/twice/lesson.ts:11')
    expect(code).toBe(1)
  })

  test('that is broken: exit code 3', async () => {
    const cwd = folder()
    writeLesson(join(cwd, 'own/twice'), { file: 'lesson.ts', from: 'export default', to: 'export const lesson =' })
    const { code, out } = await fstudy(['lesson', './own/twice'], { cwd })
    expect(out).toContain('own/twice/lesson.ts:1')
    expect(code).toBe(3)
  })
})

describe('a reader that goes away is no error', () => {
  test.each([
    ['list', ['list']],
    ['lesson', ['lesson', 'hello']],
    ['demo', ['demo', 'hello', '--auto', '--pace', '0']],
  ])('%s', async (_, args) => {
    const child = start(args)
    let err = ''
    child.stderr?.on('data', (chunk) => (err += String(chunk)))
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await once(child, 'close')).toEqual([0, null])
    expect(err).toBe('')
  })

  test('who never reads at all', async () => {
    const child = start(['lesson', 'hello'])
    child.stdout?.destroy()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test.skipIf(process.platform === 'win32')('in a shell, as `| head -1`', async () => {
    const command = `"${process.execPath}" "${program}" lesson hello | head -1; echo \${PIPESTATUS[0]}`
    const cwd = folder()
    const child = spawn('bash', ['-c', command], { cwd, env: { PATH: process.env.PATH, HOME: cwd }, stdio: 'pipe' })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    await once(child, 'close')
    expect([out, err]).toEqual(['The smallest server\n0\n', ''])
  })
})

describe('surroundings that lack something', () => {
  test('no HOME and no state folder', async () => {
    const { code, out, err } = await fstudy(['list'], {
      env: { HOME: undefined, FSTUDY_STATE: undefined, XDG_STATE_HOME: folder(), XDG_CACHE_HOME: folder() },
    })
    expect(out).toContain('hello')
    expect([code, err]).toEqual([0, ''])
  })

  test('a state folder that cannot be made does not hinder who only looks', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'file'), '')
    const env = { FSTUDY_STATE: join(cwd, 'file/state') }
    for (const args of [['list'], ['lesson', 'hello', '--step', 'root']])
      expect((await fstudy(args, { cwd, env })).code).toBe(0)
  })

  test('a current folder with a package.json and fstudy-like files of its own', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'package.json'), '{"name":"mine","type":"commonjs"}')
    mkdirSync(join(cwd, 'requests'))
    expect((await fstudy(['check', 'hello', '--reporter', 'github'], { cwd })).code).toBe(0)
  })
})
