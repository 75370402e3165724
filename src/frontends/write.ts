import type { Host } from '../host/host.ts'

/**
 * Writes text as it comes, at the pace of who reads it. A reader that is gone ends it without an error; `toTheEnd`: the
 * rest is asked for all the same, for the verdicts in it.
 */
export async function write(
  texts: AsyncIterable<string>,
  output: NodeJS.WritableStream,
  { toTheEnd = false } = {},
): Promise<void> {
  for await (const text of texts) {
    if (output.writable) {
      if (!output.write(text)) await drained(output)
    } else if (!toTheEnd) return
  }
}

const drained = (output: NodeJS.WritableStream) =>
  new Promise<void>((resolve) => {
    const done = () => {
      output.off('drain', done)
      output.off('close', done)
      output.off('error', done)
      resolve()
    }
    output.once('drain', done)
    output.once('close', done)
    output.once('error', done)
  })

/** Whether a person sits at both ends. */
export const isInteractive = ({ input, output, env }: Host) =>
  Boolean(input.isTTY && output.isTTY && env.TERM !== 'dumb' && !env.CI)
