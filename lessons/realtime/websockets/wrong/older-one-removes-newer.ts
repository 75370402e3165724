// fails older-socket: whoever says the number takes the new socket out
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override disconnect(id: number): boolean {
    return this.sockets.delete(id)
  }
}
