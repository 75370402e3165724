// fails windows: the line keeps its carriage return
import { firstLineApp } from '../first-line-app.ts'
import { UploadFile } from '../spool.ts'

export const createApp = firstLineApp(async (file) => {
  let text = ''
  for await (const chunk of new UploadFile(file).chunks()) {
    text += chunk.toString()
    if (text.includes('\n')) break
  }
  return text.split('\n')[0]
})
