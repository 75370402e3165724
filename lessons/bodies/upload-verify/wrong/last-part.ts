// fails same-name: the last part of the name is safe, but not the only one of its kind
import { basename } from 'node:path'
import type { Stage } from 'fstudy'
import { keepApp } from '../keep-app.ts'

export const createApp = (stage: Pick<Stage, 'files'>) => keepApp(stage, { nameOf: (name) => basename(name) })
