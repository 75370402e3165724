// fails nested: the positions in a list are left out
import { faultsApp } from '../faults-app.ts'

export * from '../app.ts'

export const createApp = () =>
  faultsApp((faults) =>
    faults.map((fault) => ({ ...fault, loc: fault.loc.filter((part) => typeof part === 'string') })),
  )
