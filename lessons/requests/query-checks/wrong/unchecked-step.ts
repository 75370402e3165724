// fails multiple-of-zero: takes a step of 0 and says nothing when the server starts
import { int } from 'fstudy/http'

export * from '../app.ts'

export const multiples = (of: number) => int({ multipleOf: of })
