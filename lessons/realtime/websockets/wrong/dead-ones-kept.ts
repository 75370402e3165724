// fails dead-are-gone: those that fail are left in the list
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    const sends = [...this.sockets.values()].map((socket) => socket.send(JSON.stringify(message)))
    return (await Promise.allSettled(sends)).filter(({ status }) => status === 'fulfilled').length
  }
}
