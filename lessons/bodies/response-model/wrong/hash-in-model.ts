// fails no-hash: the model names the hash
import { int, list, model, str } from 'fstudy/http'
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({
  out: model('UserOut', { id: int(), name: str(), email: str(), roles: list(str()), password_hash: str() }),
})
