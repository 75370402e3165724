// fails names: the file is stored where the client says
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from 'fstudy'
import { uploadsApp } from '../uploads-app.ts'
import { shown } from '../names.ts'

export const createApp = ({ files }: Pick<Stage, 'files'>) =>
  uploadsApp({
    store: (sent) => {
      sent.originalname = shown(sent.originalname)
      writeFileSync(join(files.folder(), sent.originalname), sent.buffer)
    },
  })
