// fails never-throws (error): that nobody got it is thrown as an error, where 0 says it
import * as answer from '../answer.ts'

export class ConnectionManager extends answer.ConnectionManager {
  override async broadcast(message: object): Promise<number> {
    const count = await super.broadcast(message)
    if (count === 0) throw new Error('Nobody got it')
    return count
  }
}
