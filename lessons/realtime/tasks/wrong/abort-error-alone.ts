// fails stop-names: a TimeoutError is a stop too
export * from '../app.ts'

export const isStop = (error: unknown) => error instanceof Error && error.name === 'AbortError'
