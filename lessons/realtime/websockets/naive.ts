import type { WebSocket } from 'ws'
import { echo, isBye, type Room } from './chat.ts'
import { connectionOf, framesOf } from './connection.ts'
import { leftNotice } from './message.ts'

// #region naive
/** Only a socket that closes is taken off the list. A binary frame, or any other error, leaves a dead one in it. */
export async function naiveChat(socket: WebSocket, id: number, { naive, random }: Room): Promise<void> {
  const connection = connectionOf(socket)
  naive.connect(connection)
  for await (const text of onlyTexts(socket)) {
    if (isBye(text)) {
      await connection.send('bye~~')
      return naive.disconnect(connection)
    }
    await echo(text, id, connection, random)
  }
  naive.disconnect(connection)
  await naive.broadcast(leftNotice(id))
}

async function* onlyTexts(socket: WebSocket) {
  for await (const { data, isBinary } of framesOf(socket)) {
    if (isBinary) throw new TypeError('A text frame was expected')
    yield data.toString()
  }
}
// #endregion

// #region naive-json
export async function naiveJson(socket: WebSocket): Promise<void> {
  const connection = connectionOf(socket)
  for await (const text of onlyTexts(socket)) await connection.send(JSON.stringify(JSON.parse(text)))
}
// #endregion
