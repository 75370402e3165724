// fails no-hash-in-list: the list has no model
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({ unchecked: 'list' })
