import { on } from 'node:events'
import type { WebSocket } from 'ws'

/** All that a manager needs of a socket. */
export interface Connection {
  /** Resolves when the text is on its way; rejects when the socket is no longer open. */
  send(text: string): Promise<void>
  close(code: number, reason: string): void
}

/** Bytes that may wait for a slow client before it is dropped. */
const patience = 1024 * 1024

// #region connection
/** `socket.send` throws nothing when the socket is closed: only its callback hears of it. So the callback is awaited. */
export const connectionOf = (socket: WebSocket): Connection => ({
  send: (text) =>
    new Promise((resolve, reject) => {
      if (socket.bufferedAmount > patience) socket.terminate()
      socket.send(text, (error) => (error ? reject(error) : resolve()))
    }),
  close: (code, reason) => socket.close(code, reason),
})
// #endregion

export interface Frame {
  readonly data: Buffer
  readonly isBinary: boolean
}

// #region frames
/** The frames of a socket, one at a time, until it closes. */
export async function* framesOf(socket: WebSocket): AsyncGenerator<Frame> {
  try {
    for await (const [data, isBinary] of on(socket, 'message', { close: ['close'] })) yield { data, isBinary }
  } catch {
    // a frame that is broken or too large: ws has closed with the code for it
  }
}

/** The texts of a socket. A binary frame ends them, and the connection. */
export async function* textsOf(socket: WebSocket): AsyncGenerator<string> {
  for await (const { data, isBinary } of framesOf(socket)) {
    if (isBinary) return socket.close(1003, 'text frames only')
    yield data.toString()
  }
}
// #endregion
