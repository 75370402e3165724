import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, type UploadedFile } from 'fstudy/http'
import { spoolTo } from './spool.ts'

/** The exercise's route, with a first line that `firstLine` finds. */
export const firstLineApp = (firstLine: (file: UploadedFile) => Promise<string | undefined>) =>
  function createApp({ files }: Pick<Stage, 'files'>) {
    const app = httpApp()
    const upload = { storage: spoolTo(() => files.folder()) }
    app.post(
      '/first_line',
      endpoint({ form: { file: file() }, upload }, async ({ form: { file } }) => ({
        data: { 'first line': await firstLine(file) },
      })),
    )
    return app
  }
