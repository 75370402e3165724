// fails one-a-field: the steps are checked before the bounds
import { float } from 'fstudy/http'
import { checkAllApp } from '../check-all-app.ts'

export const createApp = () => checkAllApp({ price: float({ ge: 0, le: 1000 }).refine((value) => value % 0.5 === 0) })
