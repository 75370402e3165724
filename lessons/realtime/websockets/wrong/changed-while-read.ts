// fails outlives-dead: the list is changed while it is read, so the one behind the dead one is left out
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    const list = [...this.sockets]
    for (const entry of list) {
      const [id, socket] = entry
      const isSent = await socket.send(JSON.stringify(message)).then(
        () => true,
        () => this.disconnect(id, socket) && false,
      )
      if (!isSent) list.splice(list.indexOf(entry), 1)
    }
    return list.length
  }
}
