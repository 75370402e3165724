// fails outlives-dead: everybody is counted, whether they got it or not
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    const count = this.sockets.size
    await super.broadcast(message)
    return count
  }
}
