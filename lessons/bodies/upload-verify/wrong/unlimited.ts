// fails over-limit: it takes whatever comes
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) => keepApp(stage, { fileSize: Infinity })
