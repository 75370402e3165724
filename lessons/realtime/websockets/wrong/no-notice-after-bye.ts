// fails bye: who says bye returns before it has left the room
import type { WebSocket } from 'ws'
import * as app from '../app.ts'

export * from '../app.ts'

async function chat(socket: WebSocket, id: number, room: app.Room) {
  const connection = app.connectionOf(socket)
  room.active.connect(id, connection)
  for await (const text of app.textsOf(socket)) {
    if (text.toLowerCase() === 'bye~~') {
      await connection.send('bye~~')
      return socket.close(1000, 'bye')
    }
    await app.answer(text, id, connection, room)
  }
  room.active.disconnect(id, connection)
}

const route: (typeof app.routes)['/ws/{id}'] = (id, _, room) => ({ accept: (socket) => chat(socket, id, room) })

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/ws/{id}': route } })
