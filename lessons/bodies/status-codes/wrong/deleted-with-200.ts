// fails deletes: 200 promises something to read
import { jobsApp } from '../jobs-app.ts'

export const createApp = jobsApp({ deleted: 200 })
