// fails roles: roles stay a text
import { int, model, str } from 'fstudy/http'
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({
  out: model('UserOut', { id: int(), name: str(), email: str(), roles: str() }),
  outgoing: (user) => user,
})
