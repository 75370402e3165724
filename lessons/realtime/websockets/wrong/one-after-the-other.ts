// fails nobody-waits: each send waits for the one before
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    let sent = 0
    for (const [id, socket] of this.sockets) {
      try {
        await socket.send(JSON.stringify(message))
        sent++
      } catch {
        this.disconnect(id, socket)
      }
    }
    return sent
  }
}
