import { readFileSync } from 'node:fs'
import type { EventOf, PlayEvent } from '../../src/lesson/events.ts'
import type { Look } from '../../src/host/host.ts'
import type { Language } from '../../src/words/words.ts'

export const lookOf = (language: Language, width: number, more: Partial<Look> = {}): Look => ({
  language,
  width,
  colour: false,
  unicode: true,
  ...more,
})

export async function* stream(events: readonly PlayEvent[]): AsyncGenerator<PlayEvent> {
  yield* events
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(pieces)).join('')
}

const english = {
  title: 'Query parameters',
  intro:
    'What stands behind the `?` of a URL are **query parameters**. Each one is text, until somebody makes a number of it.\n\n- They are optional more often than not.\n- They have *defaults*.\n  1. In the schema, not in the handler.\n  2. One place.\n\n| Parameter | Meaning |\n|---|---|\n| `page_num` | Which page, from 1. A page that is not there is an empty list, not an error. |\n| `page_size` | How many items a page has. |\n\n> The mistake people make: `Number("")` is 0.\n\n```ts\nconst page = Number(req.query.page_num ?? 1)\n```\n\nSee [the URL standard](https://url.spec.whatwg.org/#urlsearchparams) for all of it.',
  step: 'Without a query, the defaults hold',
  prose:
    'The request below says nothing about pages.\nThe handler gets numbers all the same: the schema fills in what is missing.',
  name: 'Alice',
  hint: 'A query value is text. Look at what `int()` does with it.',
  message: 'The order has already been paid for and cannot be changed any more',
}

const japanese: typeof english = {
  title: 'クエリパラメーター',
  intro:
    'URL の `?` の後ろに書くのが**クエリパラメーター**です。届いた時点ではすべて文字列なので、数値にするのはサーバーの仕事です。\n\n- たいていは省略できます。\n- *既定値*を持ちます。\n  1. 既定値はハンドラーではなく、スキーマに書きます。\n  2. 書く場所は一か所だけです。\n\n| パラメーター | 意味 |\n|---|---|\n| `page_num` | 何ページ目か。1 から数えます。存在しないページはエラーではなく、空のリストになります。 |\n| `page_size` | 1 ページの件数です。 |\n\n> よくある間違い：`Number("")` は 0 になります。\n\n```ts\nconst page = Number(req.query.page_num ?? 1) // 既定値\n```\n\nくわしくは [URL の標準](https://url.spec.whatwg.org/#urlsearchparams)を見てください。',
  step: 'クエリがなければ既定値になる',
  prose:
    '下のリクエストは、ページについて何も指定していません。\nそれでもハンドラーには数値が渡ります。足りない値をスキーマが補うからです。',
  name: '佐藤 花子👩‍💻',
  hint: 'クエリの値は文字列です。`int()` が何をしているか見てみましょう。',
  message: 'この注文はすでに支払いが済んでいるため、変更できません',
}

const fail = (part: Partial<EventOf<'fail'>>): EventOf<'fail'> => ({
  type: 'fail',
  part: 'lesson',
  id: 'types',
  reason: 'assertion',
  message: '',
  ms: 12.5,
  ...part,
})

interface Fact {
  readonly id: string
  readonly node: { readonly events: EventOf<'timeline'>['moments'] } | null
  readonly asyncio: { readonly events: EventOf<'timeline'>['moments'] } | null
}

/** A play with every kind of event in it, as a lesson could give it. */
export function everything(language: Language): PlayEvent[] {
  const text = language === 'ja' ? japanese : english
  const rows = Array.from({ length: 20 }, (_, i) => ({
    id: i + 1,
    name: i % 3 ? text.name : 'Bob',
    email: `person.number.${i + 1}@example.com`,
    note: i % 4 ? null : text.message,
    total: i * 10.5,
  }))
  return [
    {
      type: 'lesson',
      name: 'requests/query-params',
      title: text.title,
      intro: text.intro,
      file: 'lessons/requests/query-params/lesson.ts',
      steps: [
        { id: 'defaults', title: text.step },
        { id: 'types', title: text.step },
      ],
      exercise: { title: text.step, steps: [] },
    },
    {
      type: 'step',
      part: 'lesson',
      id: 'defaults',
      title: text.step,
      prose: text.prose,
      number: 1,
      of: 2,
      file: 'lessons/requests/query-params/lesson.ts',
      line: 8,
    },
    {
      type: 'code',
      file: 'app.ts',
      region: 'query-params',
      line: 9,
      text:
        'const page = { page_num: int().default(1), page_size: int().default(10) } // ' +
        text.prose.split('\n')[0] +
        "\n\n/* a block */\napp.get('/query_params', endpoint({ query: page }, async ({ query }) => {\n  const rows = await db.selectFrom('items').selectAll().limit(query.page_size).offset((query.page_num - 1) * query.page_size).execute()\n  return envelope(`${query.page_num} ${rows.length}`)\n}))",
    },
    {
      type: 'request',
      id: 1,
      method: 'GET',
      path: '/query_params?page_num=2&page_size=20&sort=name',
      headers: { 'x-token': 'secret', cookie: 'session=1' },
      body: { kind: 'none', bytes: 0 },
    },
    {
      type: 'response',
      id: 1,
      status: 200,
      reason: 'OK',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': '40',
        date: 'now',
        connection: 'close',
        vary: 'Origin',
      },
      cookies: ['session=abc; Path=/; HttpOnly; SameSite=Lax'],
      body: {
        kind: 'json',
        json: {
          code: 0,
          message: text.message,
          data: { page_num: 2, page_size: 20, names: [text.name, 'Bob'], empty: [], nothing: null, ok: true },
        },
        bytes: 40,
      },
      ms: 3.2,
    },
    {
      type: 'request',
      id: 2,
      method: 'POST',
      path: '/items',
      headers: { 'content-type': 'application/json' },
      body: {
        kind: 'json',
        json: { name: text.name, description: text.message, tags: ['a', 'b'], price: 12.5 },
        text: '{}',
        bytes: 20,
      },
    },
    {
      type: 'response',
      id: 2,
      status: 422,
      reason: 'Unprocessable Entity',
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: {
        kind: 'json',
        json: {
          detail: [
            {
              type: 'int_parsing',
              loc: ['query', 'page_num'],
              msg: 'Input should be a valid integer, unable to parse string as an integer',
              input: 'x',
            },
          ],
        },
        bytes: 40,
      },
      ms: 3.2,
    },
    {
      type: 'request',
      id: 3,
      method: 'POST',
      path: '/upload',
      headers: { 'content-type': 'multipart/form-data; boundary=fstudy-boundary' },
      body: {
        kind: 'multipart',
        text:
          '--fstudy-boundary\r\nContent-Disposition: form-data; name="a"\r\n\r\n' +
          text.name +
          '\r\n--fstudy-boundary--\r\n',
        bytes: 90,
      },
    },
    {
      type: 'response',
      id: 3,
      status: 500,
      reason: 'Internal Server Error',
      headers: {},
      cookies: [],
      body: { kind: 'binary', bytes: 1234 },
      ms: 1,
    },
    {
      type: 'sql',
      id: 1,
      sql: 'select "items"."id", "items"."name" as "n" from "items" inner join "users" on "users"."id" = "items"."user_id" where "items"."name" like ? and "items"."id" in (select "item_id" from "tags" where "tag" = ?) order by "items"."id" limit ?',
      parameters: [`%${text.name}%`, 'a tag', 10],
    },
    { type: 'rows', id: 1, rows, count: 20, ms: 1.1 },
    { type: 'sql', id: 2, sql: 'update "items" set "name" = ? where "id" = ?', parameters: ['x', 1] },
    { type: 'rows', id: 2, count: 3, ms: 1.1 },
    { type: 'sql', id: 3, sql: 'insert into "items" ("id") values (?)', parameters: [1] },
    { type: 'rows', id: 3, error: 'UNIQUE constraint failed: items.id', ms: 1 },
    { type: 'frame', client: 'alice', direction: 'out', frame: { kind: 'connect', path: '/ws/1?token=alice-token' } },
    { type: 'frame', client: 'alice', direction: 'in', frame: { kind: 'open', protocol: null } },
    { type: 'frame', client: 'alice', direction: 'out', frame: { kind: 'text', text: text.message } },
    {
      type: 'frame',
      client: 'bob',
      direction: 'in',
      frame: { kind: 'text', text: JSON.stringify({ message: text.message, code: 200, user_id: 1 }) },
    },
    { type: 'frame', client: 'bob', direction: 'in', frame: { kind: 'binary', base64: 'AAEC' } },
    { type: 'frame', client: 'bob', direction: 'in', frame: { kind: 'close', code: 1008, reason: 'invalid token' } },
    ...timelines(),
    { type: 'log', text: `colour \u001b[31mred\u001b[0m, bell \u0007, tab\tend ${text.message}` },
    { type: 'hint', id: 'types', level: 1, of: 3, text: text.hint },
    { type: 'say', text: text.message },
    { type: 'pause', ms: 500 },
    {
      type: 'pass',
      part: 'lesson',
      id: 'defaults',
      assertions: 2,
      ms: 10.4,
      output: `${text.name}\nprinted\n`,
      left: ['Timeout'],
    },
    {
      type: 'step',
      part: 'lesson',
      id: 'types',
      title: text.step,
      prose: text.prose,
      number: 2,
      of: 2,
      file: 'lessons/requests/query-params/lesson.ts',
      line: 20,
    },
    fail({
      sent: 'GET /query_params?page_num=2',
      came: `200 OK {"code":0,"data":{"page_num":"2","message":"${text.message}"}}`,
      differences: [
        { path: 'data.page_num', expected: '2', actual: '"2"' },
        { path: 'data.names[1]', expected: JSON.stringify(text.name) },
        { path: '', expected: '1', actual: JSON.stringify(text.message) },
      ],
      at: { file: 'lessons/requests/query-params/lesson.ts', line: 23 },
      source: "assert.deepEqual(body.data, { page_num: 2, page_size: 10, names: ['" + text.name + "'] })",
      hint: text.hint,
      output: 'printed\n',
    }),
    {
      type: 'broken',
      name: 'requests/hello',
      mistakes: [
        { text: 'There is no lesson.ts.', file: 'lessons/requests/hello/lesson.ts', line: 1 },
        { text: text.message },
      ],
    },
    { type: 'end', name: 'requests/query-params', passed: 1, failed: 1, total: 2, ms: 22.9 },
  ]
}

/** Recorded timelines of tasks, some of them with the other language's beside them. */
export function timelines(): EventOf<'timeline'>[] {
  return ['tasks', 'event-loop'].flatMap((name) => {
    const facts: readonly Fact[] = JSON.parse(
      readFileSync(new URL(`../../fixtures/wire/${name}.json`, import.meta.url), 'utf8'),
    )
    return facts.flatMap(({ id, node, asyncio }): EventOf<'timeline'>[] => {
      const [first, second] = [node, asyncio].filter((side) => side !== null)
      if (!first?.events?.length) return []
      return [
        {
          type: 'timeline',
          title: `${id}: Node`,
          unit: 100,
          moments: first.events,
          ...(second?.events && { other: { title: 'Python', moments: second.events } }),
        },
      ]
    })
  })
}
