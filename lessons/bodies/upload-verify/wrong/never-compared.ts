// fails wrong-hash-kept: any hash will do
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) => keepApp(stage, { fits: () => true })
