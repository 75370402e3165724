// fails missing: only the first fault is told
import { faultsApp } from '../faults-app.ts'

export * from '../app.ts'

export const createApp = () => faultsApp((faults) => faults.slice(0, 1))
