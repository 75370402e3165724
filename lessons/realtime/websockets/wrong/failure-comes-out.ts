// fails outlives-dead (error): one failure is everybody's failure
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    await Promise.all([...this.sockets.values()].map((socket) => socket.send(JSON.stringify(message))))
    return this.sockets.size
  }
}
