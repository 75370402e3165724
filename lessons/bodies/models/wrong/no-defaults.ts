// fails defaults: nothing may be left out
import { int, list, model, str } from 'fstudy/http'
import { bookApp } from '../book-app.ts'

export const createApp = bookApp(model('Book', { title: str(), pages: int(), tags: list(str()) }))
