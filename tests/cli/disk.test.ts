import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder, fstudy, jsonLines, start } from './run.ts'

const disk = folder()
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0
if (!canMount) console.warn('No file system may be mounted here: a full disk is not tested.')

describe.skipIf(!canMount)('on a full disk: one sentence, exit code 2, and nothing half done', () => {
  const fill = () => {
    try {
      writeFileSync(join(disk, 'fill'), Buffer.alloc(1_000_000))
    } catch {}
  }
  beforeAll(() => {
    writeFileSync(join(disk, 'old.txt'), 'old')
    mkdirSync(join(disk, 'practice'))
    writeFileSync(join(disk, 'practice/tsconfig.json'), '{}')
    fill()
  })
  afterAll(() => void spawnSync('umount', [disk]))

  test.each([
    [['check', 'hello', '--output', 'old.txt'], 'old.txt'],
    [['check', 'hello', '--output', 'report.txt'], 'report.txt'],
    [['demo', 'hello', '--record', 'hello.cast'], 'hello.cast'],
    [['practice', 'hello'], 'hello.ts'],
    [['practice', 'hello', '--dir', 'other'], 'tsconfig.json'],
    [['new', 'mine'], 'mine'],
    [['practice', 'hello', '--solution'], 'progress'],
  ])('%j', async (args, named) => {
    const { code, out, err } = await fstudy(args, { cwd: disk, env: { XDG_CACHE_HOME: folder() } })
    expect(err).toMatch(/ENOSPC/)
    expect(err).toContain(named)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect([code, out.includes('Your file')]).toEqual([2, false])
    expect(readFileSync(join(disk, 'old.txt'), 'utf8')).toBe('old')
    expect(readdirSync(join(disk, 'practice'))).toEqual(['tsconfig.json'])
    const found = readdirSync(disk, { recursive: true }).map(String)
    expect(found.filter((name) => /\.part|\.cast|report|hello\.ts|lesson\.ts/.test(name))).toEqual([])
    fill()
  })

  test('a lesson goes on, and says that its progress is not kept', async () => {
    const { code, out } = await fstudy(['lesson', 'hello', '--step', 'root'], { cwd: disk })
    expect([code, out.includes('Passed')]).toEqual([0, true])
  })

  test('a check whose folder for temporary files is full says so', async () => {
    const cwd = folder()
    await fstudy(['new', 'mine'], { cwd })
    const { code, err } = await fstudy(['check', './mine'], { cwd, env: { TMPDIR: disk } })
    expect(err).toMatch(/ENOSPC/)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).not.toBe(0)
  })
})

const full = '/dev/full'
test.skipIf(!existsSync(full)).each([
  ['list', []],
  ['check', ['hello']],
  ['lesson', ['hello']],
  ['doctor', []],
])('output that cannot be written is an error: %s %j', async (command, args) => {
  const stdout = openSync(full, 'w')
  const child = start([command, ...args], { stdout })
  let err = ''
  child.stderr?.on('data', (chunk) => (err += String(chunk)))
  expect(await once(child, 'close')).toEqual([2, null])
  expect(err).toMatch(/^stdout can't be written \(ENOSPC\)\. .*\n$/)
})

describe('a check goes on without its reader, since its exit code is a verdict', () => {
  test.each([
    ['hello', 0],
    ['wrong', 1],
  ])('%s: %i', async (name, exit) => {
    const cwd = folder()
    mkdirSync(join(cwd, 'wrong'))
    writeFileSync(
      join(cwd, 'wrong/lesson.ts'),
      `import assert from 'node:assert/strict'
import { defineLesson, step } from 'fstudy'
export default defineLesson({ format: 1, steps: [
  step('good', {}, async () => assert.ok(true)),
  step('bad', {}, async () => assert.equal(1, 2)),
] })`,
    )
    writeFileSync(
      join(cwd, 'wrong/prose.en.md'),
      '# Wrong\n\nText.\n\n## Good {#good}\n\nText.\n\n## Bad {#bad}\n\nText.\n',
    )
    const child = start(['check', name === 'wrong' ? './wrong' : name, '--reporter', 'json'], { cwd })
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await once(child, 'close')).toEqual([exit, null])
  })
})

test.skipIf(process.platform === 'win32').each([
  [['check', './loop'], /loop can't be read \(ELOOP\)/],
  [['lesson', './loop'], /loop can't be read \(ELOOP\)/],
  [['practice', 'hello', '--dir', 'loop/x'], /loop/],
])('a folder that cannot be entered: %j', async (args, named) => {
  const cwd = folder()
  symlinkSync('loop', join(cwd, 'loop'))
  const { code, err } = await fstudy(args, { cwd })
  expect(err).toMatch(named)
  expect(err).not.toMatch(/\n\s+at /)
  expect(err).not.toMatch(/inside fstudy/)
  expect(code).toBe(2)
})

test.skipIf(process.platform === 'win32')('links that lead nowhere do not hide the lessons beside them', async () => {
  const cwd = folder()
  await fstudy(['new', 'mine/one'], { cwd })
  symlinkSync('loop', join(cwd, 'mine/loop'))
  symlinkSync('gone', join(cwd, 'mine/lost'))
  symlinkSync('one', join(cwd, 'mine/again'))
  const { code, out } = await fstudy(['check', 'mine', '--reporter', 'json'], { cwd })
  const lessons = jsonLines(out).filter(({ type }) => type === 'lesson')
  expect(lessons.map(({ name }) => name)).toEqual(['mine/again', 'mine/one'])
  expect(code).toBe(0)
})

const nobody = 65534
test.skipIf(process.getuid?.() !== 0).each([
  [['check', '.'], /EACCES/],
  [['lesson', './mine'], /EACCES/],
  [['new', 'mine/x'], /mine\/x can't be written \(EACCES\)/],
  [['practice', 'hello', '--dir', 'mine'], /EACCES/],
])('a folder that this user may not read or write: %j', async (args, said) => {
  const cwd = folder()
  const mine = join(cwd, 'mine')
  mkdirSync(mine, { mode: 0o700 })
  writeFileSync(join(mine, 'lesson.ts'), '', { mode: 0o600 })
  spawnSync('chmod', ['755', cwd])
  const { code, err } = await fstudy(args, { cwd, uid: nobody, env: { FSTUDY_STATE: join(cwd, 'state') } })
  expect(err).toMatch(said)
  expect(err).not.toMatch(/\n\s+at /)
  expect(code).toBe(2)
})
