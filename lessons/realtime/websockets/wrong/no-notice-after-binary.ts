// fails frames: a binary frame closes the connection, but its client stays in the room
import type { WebSocket } from 'ws'
import * as app from '../app.ts'

export * from '../app.ts'

async function chat(socket: WebSocket, id: number, room: app.Room) {
  const connection = app.connectionOf(socket)
  room.active.connect(id, connection)
  for await (const text of app.textsOf(socket)) {
    if (text.toLowerCase() === 'bye~~') {
      await connection.send('bye~~')
      socket.close(1000, 'bye')
      room.active.disconnect(id, connection)
      return
    }
    await app.answer(text, id, connection, room)
  }
  if (socket.readyState === socket.CLOSED) room.active.disconnect(id, connection)
}

const route = (id: number, _: app.Handshake, room: app.Room) => ({
  accept: (socket: WebSocket) => chat(socket, id, room),
})

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/ws/{id}': route } })
