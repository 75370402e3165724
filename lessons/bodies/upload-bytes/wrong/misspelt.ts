// fails sizes: a header is misspelt, so the parts have no name
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => right().replaceAll('Content-Disposition', 'Content-Position')
