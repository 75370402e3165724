import type { RandomHandle } from 'fstudy'
import type { WebSocket } from 'ws'
import { connectionOf, textsOf, type Connection } from './connection.ts'
import type { ConnectionManager, NaiveManager } from './manager.ts'
import type { WsMessage } from './message.ts'

/** What the handlers share. */
export interface Room {
  readonly active: ConnectionManager
  readonly naive: NaiveManager
  readonly random: RandomHandle
}

// #region chat
/** Whatever ends the loop, the socket leaves the room. */
export async function chat(socket: WebSocket, id: number, room: Room): Promise<void> {
  const connection = connectionOf(socket)
  room.active.connect(id, connection)
  try {
    for await (const text of textsOf(socket)) {
      if (isBye(text)) {
        await connection.send('bye~~')
        socket.close(1000, 'bye')
        return
      }
      await answer(text, id, connection, room)
    }
  } finally {
    room.active.disconnect(id, connection)
  }
}
// #endregion

export const isBye = (text: string) => text.toLowerCase() === 'bye~~'

// #region commands
export async function answer(text: string, id: number, connection: Connection, { active, random }: Room) {
  const message = (words: string, code = 200): WsMessage => ({ message: words, code, user_id: id })
  if (text.startsWith('/all ')) return active.broadcast(message(`Client #${id} says: ${text.slice(5)}`))
  if (!text.startsWith('/to ')) return echo(text, id, connection, random)
  const [, to, words] = /^\/to (-?\d+) (.+)$/s.exec(text) ?? []
  if (to === undefined) return active.send(id, message('Usage: /to <client_id> <text>', 400))
  const isThere = await active.send(Number(to), message(`Client #${id} whispers: ${words}`))
  return active.send(
    id,
    isThere ? message(`Delivered to Client #${to}`) : message(`Client #${to} is not connected`, 404),
  )
}
// #endregion

// #region echo
/** The four answers to a text, in this order. */
export async function echo(text: string, id: number, connection: Connection, random: RandomHandle): Promise<void> {
  const send = (message: object) => connection.send(JSON.stringify(message))
  await connection.send(`You wrote: ${text}`)
  await send({ message: `You wrote: ${text}` })
  await send({ message: `Hello Client #${id}, you sent: ${text}`, code: 200, user_id: id })
  await send({ message: `seed : ${random.integer(1000, 10_000)}`, code: 200, user_id: id })
}
// #endregion
