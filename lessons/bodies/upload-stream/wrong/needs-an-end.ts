// fails first-line: a file that has no line end has a first line too
import { firstLineApp } from '../first-line-app.ts'
import { UploadFile } from '../spool.ts'

export const createApp = firstLineApp(async (file) => {
  let text = ''
  for await (const chunk of new UploadFile(file).chunks()) {
    text += chunk.toString()
    if (text.includes('\n')) return text.split('\n')[0]
  }
  return ''
})
