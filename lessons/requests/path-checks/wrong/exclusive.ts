// fails price: 0 and 1000 are allowed
import { float } from 'fstudy/http'
import { checkAllApp } from '../check-all-app.ts'

export const createApp = () => checkAllApp({ price: float({ gt: 0, lt: 1000, multipleOf: 0.5 }) })
