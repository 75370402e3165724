// fails your-backslash: a backslash between quotes goes, and the next character stays
import * as right from '../answer.ts'

export const parseCookies = (header: string) => right.parseCookies(header.replaceAll('\\', '\\\\'))
