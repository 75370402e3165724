import type { WebSocket } from 'ws'
import { connectionOf, framesOf, textsOf } from './connection.ts'
import { WsMessage } from './message.ts'

// #region echo-text
export async function echoText(socket: WebSocket): Promise<void> {
  const connection = connectionOf(socket)
  for await (const text of textsOf(socket)) await connection.send(`You wrote: ${text}`)
}
// #endregion

// #region echo-json
/** A message comes back; anything else is said to be wrong, and the connection stays. */
export async function echoJson(socket: WebSocket, id: number): Promise<void> {
  const connection = connectionOf(socket)
  for await (const { data, isBinary } of framesOf(socket)) {
    const { data: message } = WsMessage.safeParse(isBinary ? undefined : parse(data.toString()))
    await connection.send(JSON.stringify(message ?? { message: 'Invalid message', code: 422, user_id: id }))
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
// #endregion

// #region echo-raw
export async function echoRaw(socket: WebSocket): Promise<void> {
  for await (const { data, isBinary } of framesOf(socket)) socket.send(data, { binary: isBinary })
}
// #endregion

// #region crash
/** Its first text is one too many. */
export async function crash(socket: WebSocket): Promise<void> {
  for await (const text of textsOf(socket)) throw new Error(`No way to handle ${text}`)
}
// #endregion
