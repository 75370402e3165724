// fails header: the header does not say which boundary
export { body, createApp } from '../answer.ts'

export const contentType = 'multipart/form-data'
