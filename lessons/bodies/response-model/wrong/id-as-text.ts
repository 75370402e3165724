// fails one: the id becomes a text
import { list, model, str } from 'fstudy/http'
import { usersApp, rolesOf } from '../users-app.ts'

export const createApp = usersApp({
  out: model('UserOut', { id: str(), name: str(), email: str(), roles: list(str()) }),
  outgoing: (user) => ({ ...user, id: String(user.id), roles: rolesOf(user) }),
})
