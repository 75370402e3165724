// fails keeps: it compares with another hash
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) =>
  keepApp(stage, { fits: (hash, sent) => hash.toUpperCase() === sent })
