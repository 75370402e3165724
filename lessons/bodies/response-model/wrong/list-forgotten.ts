// fails no-hash-in-list: the list has no model
import { endpoint, httpApp, HttpException, int, list, model, str } from 'fstudy/http'

const users = [
  { id: 1, name: 'yamada', email: 'yamada@example.com', password_hash: '$argon2id$one', roles: 'admin,staff' },
  { id: 2, name: 'suzuki', email: 'suzuki@example.com', password_hash: '$argon2id$two', roles: '' },
]
const UserOut = model('UserOut', { id: int(), name: str(), email: str(), roles: list(str()).default([]) })
const outgoing = (user: (typeof users)[number]) => ({ ...user, roles: user.roles.split(',').filter(Boolean) })

export function createApp() {
  const app = httpApp()
  app.get(
    '/users',
    endpoint({ summary: 'All' }, () => users.map(outgoing)),
  )
  app.get(
    '/users/:id',
    endpoint({ path: { id: int() }, responseModel: UserOut }, ({ path: { id } }) => {
      const user = users.find((each) => each.id === id)
      if (!user) throw new HttpException(404, 'User not found')
      return outgoing(user)
    }),
  )
  return app
}
