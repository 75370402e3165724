import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, fstudy } from './run.ts'

/** What is given, and what is said of it in English and in Japanese. */
const wrong: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
  [['lisst'], /no command "lisst"\. Nearest: list\./, /「lisst」というコマンドはありません。近いもの：list。/],
  [['xyzzyx'], /no command "xyzzyx"\. See/, /「xyzzyx」というコマンドはありません。fstudy/],
  [['--nope'], /no option --nope here\. See: fstudy --help/, /--nope というオプション/],
  [['check', '--nope'], /no option --nope here\. See: fstudy check --help/, /fstudy check --help/],
  [['check', '--output'], /--output needs a value/, /--output には値が必要です/],
  [['list', 'requests', 'bodies'], /Too many arguments\. See: fstudy list --help/, /引数が多すぎます/],
  [['list', 'requestss'], /no topic "requestss".*requests, bodies/, /「requestss」という分野はありません/],
  [['demo'], /<name> is missing\. See: fstudy demo --help/, /<name> がありません/],
  [['new'], /<folder> is missing/, /<folder> がありません/],
  [['practice', 'query-parms'], /no lesson "query-parms"\. Nearest: query-params/, /近い名前：query-params/],
  [
    ['serve', 'qqqqqqqqqq'],
    /no lesson "qqqqqqqqqq"\. See: fstudy list/,
    /「qqqqqqqqqq」というレッスンはありません。一覧は/,
  ],
  [
    ['demo', 'requests'],
    /"requests" means several lessons: requests\/.*requests\/hello/,
    /複数あります：requests\/.*requests\/hello/,
  ],
  [['check', '--reporter', 'xml'], /choose one of spec, tap, junit, json, github/, /から選んでください/],
  [['check', '--shard', '3/2'], /write i\/n with 1 ≤ i ≤ n/, /i\/n（1 ≤ i ≤ n/],
  [['check', '--shard', '0/2'], /--shard 0\/2/, /--shard 0\/2/],
  [['check', '--shard', '1'], /--shard 1:/, /--shard 1：/],
  [['check', '--jobs', '0'], /--jobs 0: give a whole number, 1–256/, /整数（1–256）/],
  [['check', '--jobs', '1.5'], /--jobs 1\.5/, /--jobs 1\.5/],
  [['check', '--timeout', 'soon'], /--timeout soon: give a whole number/, /--timeout soon：整数/],
  [['serve', 'hello', '--port', '65536'], /--port 65536: give a whole number, 0–65535/, /--port 65536：整数/],
  [['demo', 'hello', '--cast-version', '1'], /--cast-version 1: choose one of 2, 3/, /2, 3 から選んでください/],
  [
    ['check', 'hello', '--db', 'oracle://u:secret@x'],
    /--db oracle:\/\/u@x: use sqlite/,
    /--db oracle:\/\/u@x は使えません/,
  ],
  [['check', './missing'], /no folder \.\/missing/, /フォルダー \.\/missing がありません/],
  [['check', 'empty'], /No lesson in empty.*fstudy new empty\/my-lesson/, /empty にレッスンがありません/],
  [['check', 'other'], /No lesson in other/, /other にレッスンがありません/],
  [['check', 'hello', '--output', 'no/such/x'], /no\/such\/x can't be written \(ENOENT\)/, /書き込めません（ENOENT）/],
  [['check', 'hello', '--output', 'empty'], /empty can't be written \(EISDIR\)/, /書き込めません（EISDIR）/],
  [['demo', 'hello', '--record', 'no/x.cast'], /no\/x\.cast can't be written \(ENOENT\)/, /書き込めません（ENOENT）/],
  [['new', 'other'], /other is there already and is not empty/, /すでにあり、空ではありません/],
  [['new', 'file'], /file can't be written \(EEXIST\)/, /file に書き込めません（EEXIST）/],
  [['serve', 'orm-filters'], /orm-filters has no server/, /orm-filters にはサーバーがありません/],
]

describe.each(['en', 'ja'] as const)('used wrongly, in %s: exit code 2, a sentence on stderr alone', (language) => {
  const cwd = folder()
  mkdirSync(join(cwd, 'empty'))
  mkdirSync(join(cwd, 'other/deep/er/still'), { recursive: true })
  writeFileSync(join(cwd, 'other/readme.md'), '# Nothing')
  writeFileSync(join(cwd, 'file'), '')
  test.each(wrong)('%j', async (args, english, japanese) => {
    const { code, out, err } = await fstudy(args, { cwd, env: { FSTUDY_LANG: language } })
    expect(err).toMatch(language === 'en' ? english : japanese)
    expect(err).not.toMatch(/\n\s+at /)
    expect([code, out]).toEqual([2, ''])
  })
})

describe('the database', () => {
  const url = 'postgres://u:secret@127.0.0.1:1/x'

  test.each([
    ['en', /postgres:\/\/u@127\.0\.0\.1:1\/x does not answer \(.*ECONNREFUSED/],
    ['ja', /postgres:\/\/u@127\.0\.0\.1:1\/x につながりません（.*ECONNREFUSED/],
  ] as const)('is down, in %s', async (language, message) => {
    const { code, err } = await fstudy(['check', 'orm-filters', '--db', url, '--lang', language])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/secret|\n\s+at /)
    expect(code).toBe(2)
  })

  test('is not needed by a lesson without one', async () => {
    expect((await fstudy(['lesson', 'hello', '--step', 'root', '--db', url])).code).toBe(0)
  })
})

describe('the language', () => {
  const help = async (args: readonly string[], env: Readonly<Record<string, string | undefined>>) =>
    (await fstudy([...args, '--help'], { env: { FSTUDY_LANG: undefined, ...env } })).out

  test.each([
    ['nothing', [], {}, 'Usage:'],
    ['LANG', [], { LANG: 'ja_JP.UTF-8' }, '使い方：'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }, 'Usage:'],
    ['LC_ALL before LC_MESSAGES', [], { LC_ALL: 'ja_JP', LC_MESSAGES: 'en_US' }, '使い方：'],
    ['FSTUDY_LANG before the locale', [], { FSTUDY_LANG: 'en', LC_ALL: 'ja_JP' }, 'Usage:'],
    ['--lang before all', ['--lang', 'ja'], { FSTUDY_LANG: 'en', LC_ALL: 'C' }, '使い方：'],
    ['a language that fstudy does not have', [], { LANG: 'de_DE.UTF-8' }, 'Usage:'],
  ] as const)('%s', async (_, args, env, heading) => {
    expect(await help(args, env)).toContain(heading)
  })

  test('unknown in FSTUDY_LANG', async () => {
    const { code, out, err } = await fstudy(['list'], { env: { FSTUDY_LANG: 'fr' } })
    expect([code, out, err]).toEqual([2, '', 'FSTUDY_LANG fr: there are en and ja.\n'])
  })
})

describe('FSTUDY_LESSONS', () => {
  test.each([
    ['a folder that is not there', 'nowhere', 'ENOENT'],
    ['a file', 'file', 'ENOTDIR'],
  ])('%s', async (_, name, why) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'file'), '')
    const { code, out, err } = await fstudy(['list'], { cwd, env: { FSTUDY_LESSONS: name } })
    expect(err).toContain(`The folder ${join(cwd, name)} can't be read (${why})`)
    expect([code, out]).toEqual([2, ''])
  })
})

test('--help and --version are no errors', async () => {
  for (const args of [['--help'], ['check', '--help'], ['-h'], ['--version'], ['-V'], []]) {
    const { code, out, err } = await fstudy(args)
    expect([args, code, err]).toEqual([args, 0, ''])
    expect(out).not.toBe('')
  }
})

test('--debug adds where an error came from, and its cause', async () => {
  const { code, err } = await fstudy(['check', 'hello', '--output', 'no/such/x', '--debug'])
  expect(err).toMatch(/can't be written[\s\S]*\n\s+at [\s\S]*Caused by: Error: ENOENT/)
  expect(code).toBe(2)
})
