import type { Request } from 'express'
import { HttpException, RequestValidationError } from './errors.ts'
import { messages } from './messages.ts'

/** The media type of a request in lower case, without parameters; `''` when it has none. */
export const mediaType = ({ headers }: Request) =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

const isJson = (type: string) => /^application\/(?:[^/]*\+)?json$/.test(type)

/** Levels of lists and objects in each other. Beyond a few thousand nobody could write the value down again. */
const deepest = 2000

/** How deep lists and objects stand in each other; of text that is no JSON, something. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0]
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') most = Math.max(most, ++depth)
    else if (mark === ']' || mark === '}') depth--
  }
  return most
}

/** `JSON.parse`, but halves of a character, such as `"\ud800"`, are refused: no text can carry them further. */
function parse(text: string): unknown {
  if (text.length > 2 * deepest && depthOf(text) > deepest) throw new SyntaxError('Nested too deeply')
  const whole = !/\\ud[89a-f]/i.test(text)
  return JSON.parse(
    text,
    whole
      ? undefined
      : (_, value: unknown) => {
          if (typeof value === 'string' && !value.isWellFormed()) throw new SyntaxError('Lone surrogate')
          return value
        },
  )
}

/** The fault of a text that is no JSON, in the words of the parser. */
function jsonInvalid(text: string, { message }: Error) {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  return {
    type: 'json_invalid',
    loc: ['body', position],
    msg: messages.json_invalid,
    input: {},
    ctx: { error: message },
  }
}

const unreadable = () => new HttpException(400, 'There was an error parsing the body')

/**
 * All bytes of a request. A client that goes away in between is no fault of the server's. Events are twice as fast here
 * as `for await`.
 */
const bytesOf = (request: Request): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => reject(unreadable()))
  })

/** The value of a request's body: parsed where it is JSON, else its text; undefined where there is none. */
export async function readBody(request: Request): Promise<unknown> {
  const bytes = await bytesOf(request)
  if (bytes.length === 0) return undefined
  if (!isJson(mediaType(request))) return bytes.toString()
  const text = decode(bytes)
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestValidationError([jsonInvalid(text, error)])
    throw error
  }
}

/** The encoding of JSON text, which its first two characters tell: both are ASCII (RFC 4627, section 3). */
function encodingOf([first, second]: Uint8Array) {
  if (first === 0 || (first === 0xfe && second === 0xff)) return 'utf-16be'
  return second === 0 || (first === 0xff && second === 0xfe) ? 'utf-16le' : 'utf-8'
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw unreadable()
  }
}
