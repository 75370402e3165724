import type { Buffer } from 'node:buffer'

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

/** One value, or several of one name; `undefined` leaves the name out. */
export type FieldValues = Readonly<
  Record<string, string | number | boolean | undefined | readonly (string | number | boolean)[]>
>

/** A file part of a multipart body. */
export interface FilePart {
  readonly name: string
  readonly content: string | Uint8Array
  readonly type?: string
}

/** What a request carries besides method and path; at most one of `json`, `form`, `files` (with `form`) and `body`. */
export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Put behind the path, encoded. */
  readonly query?: FieldValues
  /** Sent as `application/json`. */
  readonly json?: unknown
  /** Sent urlencoded, or as multipart where there are files. */
  readonly form?: FieldValues
  readonly files?: Readonly<Record<string, FilePart | readonly FilePart[]>>
  /** Sent as it is; without a content-type unless `headers` has one. */
  readonly body?: string | Uint8Array
}

/** Parsed JSON to look into without a cast: `body.detail?.[0]?.type`. */
export interface JsonView {
  readonly [key: string]: JsonView | undefined
}

export interface Answer {
  readonly status: number
  /** Lower-case names; a repeated header's values joined by `, `, but for `set-cookie`: see `cookies`. */
  readonly headers: Readonly<Record<string, string>>
  /** One item a `set-cookie` header. */
  readonly cookies: readonly string[]
  /** The parsed JSON where the content-type is JSON, else an empty object. */
  readonly body: JsonView
  readonly text: string
  readonly bytes: Buffer
}

type Send = (path: string, options?: RequestOptions) => Promise<Answer>

/** Requests to the lesson's own server. Redirects are not followed; nothing is kept between two requests. */
export interface HttpHandle {
  /** `http://127.0.0.1:PORT`; starts the server. */
  url(): Promise<string>
  request(method: HttpMethod, path: string, options?: RequestOptions): Promise<Answer>
  get: Send
  head: Send
  post: Send
  put: Send
  patch: Send
  delete: Send
  options: Send
}

/** A frame as a client sees it. */
export type Frame =
  | { readonly kind: 'open'; readonly protocol: string | null }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly base64: string }
  | { readonly kind: 'ping' | 'pong'; readonly text: string }
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }
  | { readonly kind: 'rejected'; readonly status: number; readonly text: string }

export interface WsClient {
  readonly name: string
  send(data: string | Uint8Array): Promise<void>
  ping(text?: string): Promise<void>
  /** Starts the closing handshake. */
  close(code?: number, reason?: string): Promise<void>
  /** Drops the TCP connection. */
  abort(): Promise<void>
  /** The next frame that came; waits for it until the step's time is over. */
  next(): Promise<Frame>
  /** The next text frame, parsed as JSON where it is JSON. Throws when another kind of frame comes first. */
  message(): Promise<JsonView | string>
  /** The closing that comes next; throws when another frame comes first. */
  closed(): Promise<{ readonly code: number; readonly reason: string }>
  /** Frames that came and were not taken yet. */
  readonly waiting: readonly Frame[]
}

export interface WsHandle {
  /** Opens a client; resolves when it is open, or refused: then `next()` gives the refusal. `name` is what the events call it. */
  connect(
    path: string,
    options?: {
      readonly name?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly protocols?: readonly string[]
    },
  ): Promise<WsClient>
}

/** Something that happened at a moment: `start` … `end` in a lane make a bar, other words a mark. */
export interface Moment {
  /** Units since the timeline's start: one unit is 100 ms of the stage's clock. */
  readonly at: number
  readonly lane: string
  readonly what: string
}

export interface TimelineHandle {
  /** Starts a new, empty timeline now. */
  start(title?: string): void
  /** Notes that something happened in a lane, now. */
  note(lane: string, what: string): void
  /** What was noted since `start`, in order. */
  readonly moments: readonly Moment[]
  /** Shows the timeline: one event, drawn as lanes. `others` stand beside it for comparison, as Python's asyncio. */
  show(others?: { readonly title: string; readonly moments: readonly Moment[] }): void
}

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason when that aborts first. */
  sleep(ms: number, options?: { readonly signal?: AbortSignal }): Promise<void>
  /** Runs `work` each `ms` until the function that it returns is called, or the stage closes. No clock waits for it. */
  every(ms: number, work: () => void): () => void
}

export interface FilesHandle {
  /** The folder's absolute path, made at the first use. */
  folder(): string
  /** Writes a file below the folder and returns its absolute path. */
  write(name: string, content: string | Uint8Array): string
  read(name: string): string
}

export interface RandomHandle {
  bytes(count: number): Buffer
  /** A whole number, `min` ≤ n < `max`. */
  integer(min: number, max: number): number
}
