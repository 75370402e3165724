// fails roles: an empty text becomes one empty role
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({ outgoing: (user) => ({ ...user, roles: user.roles.split(',') }) })
