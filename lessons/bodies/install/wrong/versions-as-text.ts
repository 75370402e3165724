// fails old-node: versions are compared as texts, so 22.9 is more than 22.18
export * from '../app.ts'

export const enough = (found: string, wanted: string) => found >= wanted
export const toldOf = (found: string, wanted: string) =>
  enough(found, wanted) ? '' : `This needs Node ${wanted} or newer; this is Node ${found}.`
