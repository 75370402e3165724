// fails deletes-once: deleting what is gone is a success again
import { jobsApp } from '../jobs-app.ts'

export const createApp = jobsApp({ goneAgain: () => undefined })
