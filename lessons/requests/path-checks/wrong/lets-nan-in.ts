// fails not-a-number: nan > 1000 is false, so nobody refuses it
import { float } from 'fstudy/http'
import { checkAllApp } from '../check-all-app.ts'

export const createApp = () => checkAllApp({ price: float().refine((value) => !(value > 1000 || value < 0)) })
