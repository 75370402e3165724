import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folder, fstudy, jsonLines } from '../cli/run.ts'
import { writeLesson, type Change } from './template.ts'

const change = (file: string, from: string, to: string): Change => ({ file, from, to })

async function check(changes: readonly Change[]) {
  const cwd = folder()
  writeLesson(join(cwd, 'own', 'twice'), ...changes)
  const ran = await fstudy(['check', 'own', '--reporter', 'json', '--timeout', '2000'], { cwd })
  return { ...ran, events: jsonLines(ran.out) }
}

test('the lesson without a mistake passes', async () => {
  const { code, events, err } = await check([])
  expect(events.filter(({ type }) => type === 'fail' || type === 'broken')).toEqual([])
  expect(events.filter(({ type }) => type === 'pass')).toHaveLength(5)
  expect([code, err]).toEqual([0, ''])
})

/** What is wrong, what is said, in which file and, where there is one, in which line. */
const mistakes: readonly (readonly [string, readonly Change[], RegExp, RegExp, string, number?])[] = [
  [
    'no default export',
    [change('lesson.ts', 'export default', 'export const lesson =')],
    /export default defineLesson/,
    /が必要です/,
    'lesson.ts',
    1,
  ],
  [
    'another format',
    [change('lesson.ts', 'format: 1', 'format: 2 as 1')],
    /export default defineLesson/,
    /が必要です/,
    'lesson.ts',
    1,
  ],
  [
    'lesson.ts throws',
    [change('lesson.ts', 'const step =', "throw new Error('boo')\nconst step =")],
    /does not load: Error: boo/,
    /読み込めません：Error: boo/,
    'lesson.ts',
    4,
  ],
  [
    'lesson.ts is no TypeScript',
    [change('lesson.ts', 'const step =', 'const = 1\nconst step =')],
    /does not load: SyntaxError/,
    /読み込めません/,
    'lesson.ts',
    4,
  ],
  [
    'an unusable id',
    [change('lesson.ts', "'zero'", "'Zero_1'")],
    /"Zero_1" is not usable/,
    /使えません/,
    'lesson.ts',
    13,
  ],
  ['an id twice', [change('lesson.ts', "'zero'", "'double'")], /"double" stands twice/, /二度/, 'lesson.ts', 13],
  [
    'a region that is not there',
    [change('lesson.ts', 'app.ts#double', 'app.ts#triple')],
    /no region "triple"/,
    /「triple」の範囲/,
    'lesson.ts',
    10,
  ],
  [
    'a region that is not closed',
    [change('app.ts', '// #endregion', '')],
    /no region "double"/,
    /「double」の範囲/,
    'lesson.ts',
    10,
  ],
  [
    'no prose',
    [{ without: 'prose.en.md' }, { without: 'prose.ja.md' }],
    /There is no prose/,
    /説明文がありません/,
    'prose.en.md',
  ],
  ['no title', [change('prose.en.md', '# Double', '')], /There is no title/, /タイトルがありません/, 'prose.en.md', 1],
  [
    'two titles',
    [change('prose.en.md', 'The number', '# Second\n\nThe number')],
    /second title/,
    /二つ目のタイトル/,
    'prose.en.md',
    7,
  ],
  [
    'a heading that is too deep',
    [change('prose.en.md', 'The number', '### Deep {#deep}\n\nThe number')],
    /too deep/,
    /深すぎ/,
    'prose.en.md',
    7,
  ],
  [
    'a heading without id',
    [change('prose.en.md', ' {#zero}', '')],
    /"Nothing" has no id/,
    /ID がありません/,
    'prose.en.md',
    13,
  ],
  [
    'an empty section',
    [change('prose.en.md', 'Twice nothing is nothing.', '')],
    /\{#zero\} is empty/,
    /本文が空/,
    'prose.en.md',
    13,
  ],
  [
    'hints that are no list',
    [change('prose.en.md', '1. Look.', 'Look.')],
    /no list/,
    /番号付きリスト/,
    'prose.en.md',
    9,
  ],
  [
    'no task',
    [
      change(
        'prose.ja.md',
        '## 練習 {#exercise}\n\n書いてください。\n\n### 負の数 {#negative}\n\n負の数も二倍になります。',
        '',
      ),
    ],
    /no `## Title \{#exercise\}` here/,
    /\{#exercise\}` がありません/,
    'prose.ja.md',
  ],
  [
    'a task without an exercise',
    [
      change(
        'lesson.ts',
        `  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('negative', {}, ({ app }) => {
        assert.equal(app.double(-2), -4)
      }),
    ],
  },
`,
        '',
      ),
    ],
    /lesson\.ts has no exercise/,
    /練習問題がありません/,
    'prose.en.md',
    17,
  ],
  [
    'a step too few in one language',
    [change('prose.ja.md', '## ゼロ {#zero}\n\nゼロの二倍はゼロです。', '')],
    /step "zero" is missing/,
    /「zero」の説明がありません/,
    'prose.ja.md',
  ],
  [
    'a step of the exercise too few',
    [change('prose.en.md', '### Below zero {#negative}\n\nTwice as far below.', '')],
    /step "negative" is missing/,
    /「negative」の説明がありません/,
    'prose.en.md',
  ],
  [
    'a step that lesson.ts does not have',
    [change('prose.en.md', '{#zero}', '{#nil}')],
    /\{#nil\} is no step/,
    /\{#nil\} は lesson\.ts のステップにありません/,
    'prose.en.md',
    13,
  ],
  [
    'steps out of order',
    [
      change('prose.ja.md', '{#double}', '{#x}'),
      change('prose.ja.md', '{#zero}', '{#double}'),
      change('prose.ja.md', '{#x}', '{#zero}'),
    ],
    /out of order/,
    /順番が違います/,
    'prose.ja.md',
    5,
  ],
  [
    'an answer without a block for the learner',
    [change('answer.ts', '  // #region your-turn\n', '')],
    /your-turn/,
    /your-turn/,
    'answer.ts',
    1,
  ],
  [
    'a wrong answer that does not say why',
    [change('wrong/square.ts', '// fails double: it multiplies', '// it multiplies')],
    /must say which step it fails/,
    /一行目に/,
    'wrong/square.ts',
    1,
  ],
  [
    'a wrong answer that ends in no known way',
    [change('wrong/square.ts', 'fails double:', 'fails double (nonsense):')],
    /must say which step it fails/,
    /一行目に/,
    'wrong/square.ts',
    1,
  ],
  [
    'a wrong answer that names no step',
    [change('wrong/square.ts', 'fails double', 'fails treble')],
    /names the step "treble"/,
    /「treble」は lesson\.ts にありません/,
    'wrong/square.ts',
    1,
  ],
  [
    'a step without assertion',
    [change('lesson.ts', 'assert.equal(app.double(0), 0)', 'app.double(0)')],
    /"zero" asserts nothing/,
    /何も確かめていません/,
    'lesson.ts',
    13,
  ],
  [
    'a step whose assertion is a bare assert(…)',
    [change('lesson.ts', 'assert.equal(app.double(0), 0)', 'assert(app.double(0) === 0)')],
    /"zero" asserts nothing/,
    /何も確かめていません/,
    'lesson.ts',
    13,
  ],
  [
    'a step of the exercise without assertion',
    [change('lesson.ts', 'assert.equal(app.double(-2), -4)', 'app.double(-2)')],
    /"negative" asserts nothing/,
    /何も確かめていません/,
    'lesson.ts',
    20,
  ],
]

describe('a mistake in the lesson is named, with its file and line, and the exit code is 3', () => {
  const cwd = folder()
  const name = (index: number) => `mistake-${index}`
  for (const [index, [, changes]] of mistakes.entries()) writeLesson(join(cwd, 'own', name(index)), ...changes)

  describe.each(['en', 'ja'] as const)('in %s', (language) => {
    let ran: Awaited<ReturnType<typeof fstudy>>
    beforeAll(async () => {
      ran = await fstudy(['check', 'own', '--reporter', 'json', '--lang', language, '--jobs', '2'], { cwd })
    }, 120_000)

    test('as the exit code says', () => {
      expect([ran.code, ran.err]).toEqual([3, ''])
    })

    test.each(mistakes.map((mistake, index) => [mistake[0], index] as const))('%s', (_, index) => {
      const [, , english, japanese, file, line] = mistakes[index] ?? expect.fail()
      const told = jsonLines(ran.out).flatMap((event) =>
        event.type === 'broken' && event.name === `own/${name(index)}` ? event.mistakes : [],
      )
      const message = language === 'en' ? english : japanese
      const found = told.find(({ text }: { text: string }) => message.test(text))
      expect(found, JSON.stringify(told)).toMatchObject({
        file: join('own', name(index), file),
        ...(line !== undefined && { line }),
      })
    })
  })
})

/** Code that must hold, or must fail, and does not. */
const verdicts: readonly (readonly [string, readonly Change[], object, number])[] = [
  [
    'a step that fails',
    [change('app.ts', 'n * 2', 'n * 2 + 1')],
    {
      part: 'lesson',
      id: 'double',
      reason: 'assertion',
      at: { file: 'own/twice/lesson.ts', line: 11 },
      differences: [{ expected: '42', actual: '43' }],
    },
    1,
  ],
  [
    'an answer that fails',
    [change('answer.ts', 'n + n', 'n + 1')],
    { part: 'exercise', id: 'negative', reason: 'assertion', at: { file: 'own/twice/lesson.ts', line: 21 } },
    3,
  ],
  [
    'a starter that passes',
    [change('answer.ts', '  // #region your-turn\n  return n + n\n', '  return n + n\n  // #region your-turn\n')],
    { part: 'starter', reason: 'survived' },
    3,
  ],
  [
    'a wrong answer that passes',
    [change('wrong/square.ts', 'n * n', 'n * 2')],
    { part: 'wrong', id: 'wrong/square.ts', reason: 'survived', at: { line: 1 } },
    3,
  ],
  [
    'a wrong answer that passes the step that it names',
    [change('wrong/square.ts', 'fails double', 'fails zero')],
    { part: 'wrong', reason: 'survived' },
    3,
  ],
  [
    'a wrong answer that fails in another way',
    [change('wrong/square.ts', 'return n * n', "throw new Error('no')")],
    { part: 'wrong', reason: 'error', thrownAt: { file: 'own/twice/wrong/square.ts', line: 3 } },
    3,
  ],
  [
    'an assertion that nobody waits for, and that holds',
    [
      change(
        'lesson.ts',
        'assert.equal(app.double(0), 0)',
        'void assert.rejects(new Promise((_, no) => setTimeout(no, 50)))',
      ),
    ],
    { part: 'lesson', id: 'zero', reason: 'unawaited' },
    1,
  ],
]

describe('code that must hold or must fail', () => {
  test.each(verdicts)('%s', async (_, changes, verdict, exit) => {
    const { code, events } = await check(changes)
    expect(events.filter(({ type }) => type === 'fail')[0]).toMatchObject(verdict)
    expect(code).toBe(exit)
  })

  test.each([
    ['exit', 'process.exit(0)'],
    ['blocked', 'for (;;);'],
    ['timeout', 'await new Promise(() => {})'],
    ['crash', "process.kill(process.pid, 'SIGKILL')"],
    ['flood', "for (;;) console.log('flood')"],
    ['stray', "setTimeout(() => { throw new Error('late') }); await new Promise(() => {})"],
  ])('a wrong answer may fail by %s, and the rest is checked all the same', async (reason, body) => {
    const { code, events } = await check([
      change('wrong/square.ts', 'fails double', `fails double (${reason})`),
      change('wrong/square.ts', '  return n * n', `  ${body}\n  return n`),
      change('wrong/square.ts', 'export function', 'export async function'),
      change(
        'lesson.ts',
        '({ app }) => {\n      assert.equal(app.double(21)',
        'async ({ app }) => {\n      assert.equal(await app.double(21)',
      ),
    ])
    expect(events.filter(({ type }) => type === 'fail')).toEqual([])
    expect(events.filter(({ type }) => type === 'pass')).toHaveLength(5)
    expect(events.at(-1)).toMatchObject({ type: 'end', passed: 5, failed: 0 })
    expect(code).toBe(0)
  })
})
