import { endpoint, httpApp, HttpException, int, list, model, str } from 'fstudy/http'
import type { z } from 'zod'

const users = [
  { id: 1, name: 'yamada', email: 'yamada@example.com', password_hash: '$argon2id$one', roles: 'admin,staff' },
  { id: 2, name: 'suzuki', email: 'suzuki@example.com', password_hash: '$argon2id$two', roles: '' },
]
type User = (typeof users)[number]

const right = model('UserOut', { id: int(), name: str(), email: str(), roles: list(str()).default([]) })

interface Changes {
  readonly out?: z.ZodType
  readonly outgoing?: (user: User) => object
  /** Which of the two routes have no model. */
  readonly unchecked?: 'one' | 'list'
  readonly errorOf?: (rows: readonly User[]) => string
}

export const rolesOf = ({ roles }: User) => roles.split(',').filter(Boolean)

/** The exercise with something changed: what the wrong answers are made of. */
export const usersApp = ({
  out = right,
  outgoing = (user) => ({ ...user, roles: rolesOf(user) }),
  unchecked,
  errorOf = () => 'User not found',
}: Changes) =>
  function createApp() {
    const app = httpApp()
    app.get(
      '/users',
      endpoint(unchecked === 'list' ? {} : { responseModel: list(out) }, () => users.map(outgoing)),
    )
    const path = { id: int() }
    app.get(
      '/users/:id',
      endpoint(unchecked === 'one' ? { path } : { path, responseModel: out }, ({ path: { id } }) => {
        const user = users.find((each) => each.id === id)
        if (!user) throw new HttpException(404, errorOf(users))
        return outgoing(user)
      }),
    )
    return app
  }
