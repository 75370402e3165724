// fails unknown-keys: unknown keys are told before the fields
import { faultsApp } from '../faults-app.ts'

export * from '../app.ts'

export const createApp = () =>
  faultsApp((faults) =>
    faults.toSorted((a, b) => Number(b.type === 'extra_forbidden') - Number(a.type === 'extra_forbidden')),
  )
