// fails names: the parts are called file
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => right().replaceAll('name="files"', 'name="file"')
