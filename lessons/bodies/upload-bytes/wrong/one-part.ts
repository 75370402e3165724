// fails two-parts: only one file is in the body
import { body as right } from '../answer.ts'

export { contentType, createApp } from '../answer.ts'

export const body = () => `--snip${right().split('--snip')[1]}--snip--\r\n`
