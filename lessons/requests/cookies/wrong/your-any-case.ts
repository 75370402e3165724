// fails your-last: the names token and Token are two cookies
import * as right from '../answer.ts'

export const parseCookies = (header: string) =>
  new Map([...right.parseCookies(header)].map(([name, value]) => [name.toLowerCase(), value]))
