// fails line-ends: lines end with a line feed alone
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => right().replaceAll('\r\n', '\n')
