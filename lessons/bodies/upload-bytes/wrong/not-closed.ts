// fails closed: the last line lacks its two dashes at the end
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => right().replace('--snip--', '--snip')
