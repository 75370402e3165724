// fails unknown: an unknown job is answered with null
import { jobsApp } from '../jobs-app.ts'

export const createApp = jobsApp({ unknown: () => null })
