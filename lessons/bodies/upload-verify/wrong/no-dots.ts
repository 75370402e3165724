// fails absolute: a path from the root needs no dots
import { randomUUID } from 'node:crypto'
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) =>
  keepApp(stage, { nameOf: (name) => (name.startsWith('/') ? name : randomUUID()) })
