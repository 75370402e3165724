import { endpoint, httpApp, HttpException, int, list, model, str } from 'fstudy/http'

/** What the database has. */
const users = [
  { id: 1, name: 'yamada', email: 'yamada@example.com', password_hash: '$argon2id$one', roles: 'admin,staff' },
  { id: 2, name: 'suzuki', email: 'suzuki@example.com', password_hash: '$argon2id$two', roles: '' },
]

// #region your-turn
// starter: const UserOut = model('UserOut', { id: int(), name: str(), email: str(), roles: str() })
const UserOut = model('UserOut', { id: int(), name: str(), email: str(), roles: list(str()).default([]) })

/** A row as others may see it. Roles are text in the database, and a list in the answer. */
const outgoing = ({ id, name, email, roles }: (typeof users)[number]) => ({
  id,
  name,
  email,
  roles: roles.split(',').filter(Boolean),
})
// #endregion

export function createApp() {
  const app = httpApp()
  app.get(
    '/users',
    // #region your-turn
    // starter: endpoint({}, () => users),
    endpoint({ responseModel: list(UserOut) }, () => users.map(outgoing)),
    // #endregion
  )
  app.get(
    '/users/:id',
    // #region your-turn
    // starter: endpoint({ path: { id: int() } }, ({ path: { id } }) => {
    // starter:   const user = users.find((each) => each.id === id)
    // starter:   if (!user) throw new HttpException(404, `None of ${JSON.stringify(users)}`)
    // starter:   return user
    // starter: }),
    endpoint({ path: { id: int() }, responseModel: UserOut }, ({ path: { id } }) => {
      const user = users.find((each) => each.id === id)
      if (!user) throw new HttpException(404, 'User not found')
      return outgoing(user)
    }),
    // #endregion
  )
  return app
}
