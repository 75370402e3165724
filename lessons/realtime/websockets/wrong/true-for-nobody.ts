// fails once: only another one's socket is refused; a number that nobody has is "taken out" too
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override disconnect(id: number, socket: answer.Socket): boolean {
    const holder = this.sockets.get(id)
    if (holder && holder !== socket) return false
    this.sockets.delete(id)
    return true
  }
}
