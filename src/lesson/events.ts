import { z } from 'zod'

/**
 * What `play` says, as plain JSON values. This schema is the source of the types, of `docs/events.schema.json` and of
 * nothing at run time: other modules import the types alone.
 */

const place = z.object({
  file: z
    .string()
    .describe(
      'Path as a person would open it: relative to the current folder where it is below that, and to fstudy itself for a lesson of the course.',
    ),
  line: z.int().min(1),
  column: z.int().min(1).optional(),
})

const headers = z
  .record(z.string(), z.string())
  .describe('Lower-case names; values of a repeated header joined by ", ".')

const sentHeaders = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .describe('Names and values as they are sent; the values of a repeated header as a list.')

const payload = z.object({
  kind: z.enum(['none', 'json', 'form', 'multipart', 'text', 'binary']),
  text: z
    .string()
    .optional()
    .describe(
      'As it is on the wire, cut after 16,384 characters; absent for binary and none. In multipart a part that is long, or is no text, stands as its size: `<5000 bytes>`.',
    ),
  json: z.unknown().optional().describe('The parsed value, where kind is json.'),
  bytes: z.int().describe('Its whole length in bytes.'),
})

const frame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), protocol: z.string().nullable() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('binary'), base64: z.string() }),
  z.object({ kind: z.enum(['ping', 'pong']), text: z.string() }),
  z.object({ kind: z.literal('close'), code: z.int(), reason: z.string() }),
  z.object({ kind: z.literal('abort') }),
  z.object({ kind: z.literal('connect'), path: z.string() }),
  z.object({ kind: z.literal('rejected'), status: z.int(), text: z.string() }),
])

const moment = z.object({ at: z.number(), lane: z.string(), what: z.string() })

const part = z
  .enum(['lesson', 'exercise', 'starter', 'wrong', 'script'])
  .describe(
    'lesson: a step of the lesson. exercise: a step of the exercise. starter, wrong: code that must fail, which passes when it does. script: an expectation of a script.',
  )

export const reasons = z.enum([
  'assertion', // an assertion did not hold
  'error', // something else was thrown
  'timeout', // the step did not end within its limit
  'blocked', // the code never gave control back: an endless loop
  'exit', // the code ended the process
  'crash', // the process died: a signal, out of memory
  'flood', // the code printed without end
  'stray', // an error came from a callback or promise that nobody waited for
  'unawaited', // an assertion was still under way when the step ended
  'survived', // code that must fail passed
])

const difference = z.object({
  path: z.string().describe('Where the two values differ: `data.items[2].id`; empty for the values themselves.'),
  expected: z.string().optional().describe('JSON-like text; absent where nothing was expected.'),
  actual: z.string().optional().describe('JSON-like text; absent where nothing came.'),
})

const caseId = { part, id: z.string().describe('The step, or the file of a wrong answer.') }

export const playEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('lesson'),
    name: z.string().describe('topic/lesson'),
    title: z.string(),
    intro: z.string().describe('Markdown.'),
    file: z.string().describe('Its lesson.ts.'),
    steps: z.array(z.object({ id: z.string(), title: z.string() })),
    exercise: z
      .object({ title: z.string(), steps: z.array(z.object({ id: z.string(), title: z.string() })) })
      .nullable(),
  }),
  z.object({
    type: z.literal('step'),
    ...caseId,
    title: z.string(),
    prose: z.string().describe('Markdown, without the hints.'),
    number: z.int().min(1),
    of: z.int().min(1),
    ...place.partial().shape,
  }),
  z.object({
    type: z.literal('code'),
    file: z.string(),
    region: z.string(),
    line: z.int().describe('Of its first line in the file.'),
    text: z.string(),
  }),
  z.object({
    type: z.literal('request'),
    id: z.int(),
    method: z.string(),
    path: z.string(),
    headers: sentHeaders,
    body: payload,
  }),
  z.object({
    type: z.literal('response'),
    id: z.int(),
    status: z.int(),
    reason: z.string(),
    headers,
    cookies: z.array(z.string()),
    body: payload,
    ms: z.number(),
  }),
  z.object({ type: z.literal('sql'), id: z.int(), sql: z.string(), parameters: z.array(z.unknown()) }),
  z.object({
    type: z.literal('rows'),
    id: z.int(),
    rows: z.array(z.record(z.string(), z.unknown())).optional().describe('The first 100.'),
    count: z.int().optional().describe('Rows that came, or that were changed.'),
    error: z.string().optional(),
    ms: z.number(),
  }),
  z.object({ type: z.literal('frame'), client: z.string(), direction: z.enum(['out', 'in']), frame }),
  z.object({
    type: z.literal('timeline'),
    title: z.string(),
    unit: z.literal(100).describe('Milliseconds in a unit of `at`.'),
    moments: z.array(moment),
    other: z
      .object({ title: z.string(), moments: z.array(moment) })
      .optional()
      .describe('To be shown beside it.'),
  }),
  z.object({ type: z.literal('log'), text: z.string() }),
  z.object({
    type: z.literal('hint'),
    id: z.string(),
    level: z.int().min(1),
    of: z.int(),
    text: z.string().describe('Markdown.'),
  }),
  z.object({
    type: z.literal('exercise'),
    name: z.string().describe('topic/lesson'),
    called: z.string().describe('What the user typed to get at the lesson.'),
    title: z.string(),
    prose: z.string().describe('The task, Markdown, without the hints.'),
    hints: z.int().describe('How many there are.'),
  }),
  z.object({ type: z.literal('say'), text: z.string() }),
  z.object({ type: z.literal('pause'), ms: z.number() }),
  z.object({
    type: z.literal('pass'),
    ...caseId,
    assertions: z.int().min(0),
    ms: z.number(),
    output: z.string().optional().describe('What the code printed.'),
    left: z.array(z.string()).optional().describe('What the code left open: kinds of Node resources.'),
  }),
  z.object({
    type: z.literal('fail'),
    ...caseId,
    reason: reasons,
    message: z.string().describe('The error’s own message, in English; may be empty.'),
    at: place.optional().describe('The line of the lesson that asserted, or that was running.'),
    source: z.string().optional().describe('That line.'),
    calledAt: place.optional().describe('The line of the step, where `at` is in a function that it called.'),
    calledSource: z.string().optional().describe('That line.'),
    thrownAt: place.optional().describe('Where in the code under test an error was thrown.'),
    differences: z.array(difference).optional(),
    sent: z.string().optional().describe('The last request, statement or frame of the step.'),
    came: z.string().optional().describe('What came of it.'),
    serverError: z.string().optional().describe('An error in the lesson’s server behind an answer 500.'),
    limitMs: z.number().optional(),
    exitCode: z.int().optional(),
    signal: z.string().optional(),
    hint: z.string().optional().describe('The first hint of the step, Markdown.'),
    ms: z.number(),
    output: z.string().optional(),
    left: z.array(z.string()).optional(),
  }),
  z.object({
    type: z.literal('broken'),
    name: z.string(),
    mistakes: z.array(z.object({ text: z.string(), ...place.partial().shape })).describe('The author’s mistakes.'),
  }),
  z.object({
    type: z.literal('end'),
    name: z.string(),
    passed: z.int(),
    failed: z.int(),
    total: z.int(),
    ms: z.number(),
  }),
])

export type PlayEvent = z.infer<typeof playEvent>
export type EventOf<Type extends PlayEvent['type']> = Extract<PlayEvent, { type: Type }>
export type Place = z.infer<typeof place>
export type Difference = z.infer<typeof difference>
export type FailReason = z.infer<typeof reasons>
export type Part = z.infer<typeof part>
export type Payload = z.infer<typeof payload>
