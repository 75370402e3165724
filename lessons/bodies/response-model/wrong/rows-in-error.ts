// fails no-hash-in-error: the error shows the rows
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({ errorOf: (rows) => JSON.stringify(rows) })
