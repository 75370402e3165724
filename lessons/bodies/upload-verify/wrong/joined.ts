// fails parent-folder: join() goes up as resolve() does
import { join } from 'node:path'
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) => keepApp(stage, { nameOf: (name) => join('.', name) })
