import { writeSync } from 'node:fs'
import { fatePipe, outputLimit, type Fate } from './wire.ts'

/** What the code prints, caught before it leaves the process; printing without end, or ending the process, is told first. */
export class Output {
  #text = ''
  #bytes = 0

  constructor() {
    for (const stream of [process.stdout, process.stderr]) {
      stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
        this.#take(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
        const done = rest.find((value) => typeof value === 'function')
        if (typeof done === 'function') process.nextTick(() => Reflect.apply(done, undefined, []))
        return true
      }
    }
    const exit = process.exit.bind(process)
    process.exit = (code) => {
      tell({ why: 'exit', code: Number(code ?? process.exitCode ?? 0), stack: new Error().stack ?? '' })
      return exit(code)
    }
    this.end = () => exit(0)
  }

  /** Ends this process without a word. */
  readonly end: () => never

  /** What was printed since the last call. */
  take(): string {
    const text = this.#text
    this.#text = ''
    this.#bytes = 0
    return text
  }

  #take(text: string) {
    this.#bytes += text.length
    if (this.#bytes > outputLimit) {
      tell({ why: 'flood' })
      process.kill(process.pid, 'SIGKILL')
    }
    if (this.#text.length < keptCharacters) this.#text = (this.#text + text).slice(0, keptCharacters)
  }
}

const keptCharacters = 10_000

function tell(fate: Fate) {
  try {
    writeSync(fatePipe, `${JSON.stringify(fate)}\n`)
  } catch {
    // nobody listens any more
  }
}
