// fails names: without zeros in front ten comes before one
import { naiveNames } from '../app.ts'

export * from '../app.ts'

export const paddedNames = naiveNames
