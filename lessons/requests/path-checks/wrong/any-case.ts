// fails text: [A-Za-z] lets capitals in
import { str } from 'fstudy/http'
import { checkAllApp } from '../check-all-app.ts'

export const createApp = () => checkAllApp({ code: str({ minLength: 4, maxLength: 8, pattern: /^[A-Za-z]+-\d+$/ }) })
