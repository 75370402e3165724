// fails location: the address of all jobs is no address of this one
import { jobsApp } from '../jobs-app.ts'

export const createApp = jobsApp({ locationOf: () => '/jobs' })
