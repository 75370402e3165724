import { Problem } from '../words/problem.ts'

/** The system's code of an error, as `ENOSPC`. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined

/** Why something could not be done, in a word where the system has one. */
export const whyOf = (error: unknown): string => errorCode(error) ?? String(error)

/** What a person is told of a file or folder that can't be written. */
export const unwritable = (file: string, error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem('environment', (w) => w.outputUnwritable({ file, why: whyOf(error) }), {
        cause: error,
      })
