// fails your-as-sent: nothing is percent-decoded
import * as right from '../answer.ts'

export const parseCookies = (header: string) =>
  new Map([...right.parseCookies(header)].map(([name, value]) => [name, decodeURIComponent(value)]))
