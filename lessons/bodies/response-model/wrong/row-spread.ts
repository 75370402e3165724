// fails no-hash: the row is spread, and nothing filters it
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({ unchecked: 'one' })
