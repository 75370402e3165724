import type { Stage } from 'fstudy'
import { endpoint, file, httpApp, type UploadedFile } from 'fstudy/http'
import { spoolTo, UploadFile } from './spool.ts'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

/** The first line of a text file, without its end. */
async function firstLine(file: UploadedFile) {
  const upload = new UploadFile(file)
  // #region your-turn
  // starter: const text = []
  // starter: for await (const chunk of upload.chunks()) text.push(chunk.toString())
  // starter: return text.join('')
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of upload.chunks()) {
    text += decoder.decode(chunk, { stream: true })
    const end = text.search(/\r?\n/)
    if (end >= 0) return text.slice(0, end)
  }
  return text + decoder.decode()
  // #endregion
}

export function createApp({ files }: Pick<Stage, 'files'>) {
  const app = httpApp()
  const storage = spoolTo(() => files.folder())
  app.post(
    '/first_line',
    // #region your-turn
    // starter: endpoint({ form: { file: file() } }, async ({ form: { file } }) =>
    endpoint({ form: { file: file() }, upload: { storage } }, async ({ form: { file } }) =>
      // #endregion
      envelope({ 'file name': file.originalname, 'file size': file.size, 'first line': await firstLine(file) }),
    ),
  )
  return app
}
