// fails up-to-limit: a file of 1000 bytes is refused
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) => keepApp(stage, { fileSize: 999 })
