// fails bye: "Bye~~" with a capital is taken for any other text
import type { WebSocket } from 'ws'
import * as app from '../app.ts'

export * from '../app.ts'

async function chat(socket: WebSocket, id: number, room: app.Room) {
  const connection = app.connectionOf(socket)
  room.active.connect(id, connection)
  for await (const text of app.textsOf(socket)) {
    if (text === 'bye~~') break
    await app.answer(text, id, connection, room)
  }
  room.active.disconnect(id, connection)
  await connection.send('bye~~')
  socket.close(1000, 'bye')
}

const route: (typeof app.routes)['/ws/{id}'] = (id, _, room) => ({ accept: (socket) => chat(socket, id, room) })

export const createApp = (stage: Parameters<typeof app.createApp>[0]) =>
  app.createApp(stage, { routes: { '/ws/{id}': route } })
