// fails file-names: without a file name a part is a text
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => right().replaceAll(/; filename="[^"]*"/g, '')
