// fails digits: JavaScript's \d is 0 to 9
import { str } from 'fstudy/http'
import { checkAllApp } from '../check-all-app.ts'

export * from '../app.ts'

export const createApp = () => checkAllApp({ code: str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-[0-9]+$/ }) })
