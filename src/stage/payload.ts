import { Buffer } from 'node:buffer'
import type { Payload } from '../lesson/events.ts'
import type { FieldValues, FilePart, RequestOptions } from '../lesson/handles.ts'

/** Characters of a body that an event carries. */
const shownCharacters = 16_384

/** What goes out: the bytes, their content-type, and how an event shows them. */
export interface Outgoing {
  readonly bytes: Buffer | undefined
  readonly type: string | undefined
  readonly payload: Payload
}

const none: Payload = { kind: 'none', bytes: 0 }

/** Writes a request's body as its options say. */
export function outgoing({ json, form, files, body }: RequestOptions): Outgoing {
  if (json !== undefined) return textual('json', JSON.stringify(json), 'application/json', json)
  if (files) return multipart(form ?? {}, files)
  if (form) return textual('form', encodeFields(form), 'application/x-www-form-urlencoded')
  if (body === undefined) return { bytes: undefined, type: undefined, payload: none }
  if (typeof body === 'string') return textual('text', body, undefined)
  return { bytes: Buffer.from(body), type: undefined, payload: { kind: 'binary', bytes: body.length } }
}

function textual(kind: 'json' | 'form' | 'text', text: string, type: string | undefined, json?: unknown): Outgoing {
  const bytes = Buffer.from(text)
  return {
    bytes,
    type,
    payload: { kind, text: text.slice(0, shownCharacters), ...(kind === 'json' && { json }), bytes: bytes.length },
  }
}

/** `a=1&b=2`, with `+` for a space, in the order given. */
export function encodeFields(fields: FieldValues): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of entriesOf(fields)) pairs.append(name, value)
  return pairs.toString()
}

function* entriesOf(fields: FieldValues): Generator<[string, string]> {
  for (const [name, values] of Object.entries(fields)) {
    if (values === undefined) continue
    for (const value of typeof values === 'object' ? values : [values]) yield [name, String(value)]
  }
}

/** RFC 7578; the boundary is fixed, and lengthened until no part holds it. */
function multipart(form: FieldValues, files: Readonly<Record<string, FilePart | readonly FilePart[]>>): Outgoing {
  const quote = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const parts = [...entriesOf(form)].map(([name, value]) => ({
    head: `name="${quote(name)}"`,
    type: '',
    content: Buffer.from(value),
  }))
  for (const [name, given] of Object.entries(files)) {
    for (const file of [given].flat()) {
      const content = typeof file.content === 'string' ? Buffer.from(file.content) : Buffer.from(file.content)
      parts.push({
        head: `name="${quote(name)}"; filename="${quote(file.name)}"`,
        type: file.type ?? 'application/octet-stream',
        content,
      })
    }
  }
  let boundary = 'fstudy-boundary'
  while (parts.some(({ content }) => content.includes(boundary))) boundary += '-x'
  const written = (contentOf: (content: Buffer) => Buffer) =>
    Buffer.concat([
      ...parts.flatMap(({ head, type, content }) => [
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n`),
        Buffer.from(`${type && `Content-Type: ${type}\r\n`}\r\n`),
        contentOf(content),
        Buffer.from('\r\n'),
      ]),
      Buffer.from(`--${boundary}--\r\n`),
    ])
  const bytes = written((content) => content)
  const text = written(shownPart).toString().slice(0, shownCharacters)
  return {
    bytes,
    type: `multipart/form-data; boundary=${boundary}`,
    payload: { kind: 'multipart', text, bytes: bytes.length },
  }
}

/** A part as an event shows it: what is long, or is no text, by its size. */
const shownPart = (content: Buffer) =>
  content.length <= 1024 && isText(content) ? content : Buffer.from(`<${content.length} bytes>`)

/** How an event shows what came. */
export function incoming(bytes: Buffer, type: string): Payload {
  if (bytes.length === 0) return none
  if (/^(text\/|application\/([\w.-]+\+)?(json|xml|javascript|x-www-form-urlencoded))/i.test(type) || isText(bytes)) {
    const text = bytes.toString()
    const json = /^application\/([\w.-]+\+)?json/i.test(type) ? parse(text) : undefined
    return {
      kind: json === undefined ? 'text' : 'json',
      text: text.slice(0, shownCharacters),
      ...(json !== undefined && { json }),
      bytes: bytes.length,
    }
  }
  return { kind: 'binary', bytes: bytes.length }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isText = (bytes: Buffer) =>
  !bytes.subarray(0, 1024).includes(0) && !bytes.subarray(0, 1024).toString().includes('\uFFFD')
