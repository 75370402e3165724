// fails parent-folder: ....//x without ../ is ../x
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) =>
  keepApp(stage, { nameOf: (name) => name.replaceAll('../', '') })
