// fails wrong-hash-kept: the file is written before its hash is compared
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) => keepApp(stage, { writtenFirst: true })
