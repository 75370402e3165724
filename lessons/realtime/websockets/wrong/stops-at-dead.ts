// fails outlives-dead: the loop ends at the first socket that fails
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    let sent = 0
    try {
      for (const socket of this.sockets.values()) {
        await socket.send(JSON.stringify(message))
        sent++
      }
    } catch {
      return sent
    }
    return sent
  }
}
