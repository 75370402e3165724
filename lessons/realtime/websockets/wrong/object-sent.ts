// fails to-everybody (error): the object itself is sent, not its JSON
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    for (const socket of this.sockets.values()) await socket.send(`${message}`)
    return this.sockets.size
  }
}
