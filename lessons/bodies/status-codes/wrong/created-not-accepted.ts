// fails accepted: 201 says that the job is done already
import { jobsApp } from '../jobs-app.ts'

export const createApp = jobsApp({ accepted: 201 })
