// fails whole-list: the model has no roles
import { int, model, str } from 'fstudy/http'
import { usersApp } from '../users-app.ts'

export const createApp = usersApp({ out: model('UserOut', { id: int(), name: str(), email: str() }) })
