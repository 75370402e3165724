// fails id: whatever lies in the folder is given away
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Stage } from 'fstudy'
import { endpoint, str } from 'fstudy/http'
import { uploadsApp } from '../uploads-app.ts'

export const createApp = ({ files }: Pick<Stage, 'files'>) =>
  uploadsApp({
    more: (app) =>
      app.get(
        '/uploads/:id',
        endpoint({ path: { id: str() } }, ({ path, response }) =>
          /^[0-9a-f]{32}$/.test(path.id)
            ? response.status(404).json({ detail: 'no such upload' })
            : response.send(readFileSync(join(files.folder(), 'kept', path.id))),
        ),
      ),
  })
