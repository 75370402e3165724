// fails empty-line: no empty line between headers and content
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => right().replaceAll('\r\n\r\n', '\r\n')
