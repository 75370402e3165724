import type { Host, Look } from '../host/host.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import { graphemes } from '../views/width.ts'
import { terminalChunks, type Chunk } from '../views/terminal.ts'
import { counting, exitCodeOf, newOutcome, runAll, type Outcome } from './actions.ts'
import { Keys } from './keys.ts'
import { playLesson, type Wishes } from './playing.ts'
import { scripted, type Script } from './script.ts'
import { write } from './write.ts'

/** Text, and how long to wait before it. */
export interface Timed {
  readonly text: string
  readonly delayMs: number
  /** Something was just typed: the audience waits for it to be sent. */
  readonly goAhead?: boolean
}

/** Reading time of a line, in ms. */
const perLine = 220
const afterTyping = 500

/**
 * A demo as text with times: what a person would type comes letter by letter, and the rest after time to read what stood
 * before. The times are made from the text alone, so they are the same each time.
 */
async function* timed(chunks: AsyncIterable<Chunk>, pace: number, pauses: { taken(): number }): AsyncGenerator<Timed> {
  let letters = 0
  let reading = 0
  for await (const { text, typed, sent } of chunks) {
    const paused = pauses.taken()
    if (!typed) {
      yield { text, delayMs: reading + paused }
      reading = Math.min(4000, text.split('\n').length * perLine)
      continue
    }
    let delayMs = reading + paused
    for (const letter of graphemes(text)) {
      yield { text: letter, delayMs }
      // A hand is not even: a fixed pattern around the pace.
      delayMs = Math.round(pace * (0.6 + ((letters++ * 7) % 9) / 10))
    }
    if (sent) yield { text: '', delayMs: afterTyping, goAhead: true }
    reading = 0
  }
}

/** The pauses that a script asks for, taken from the events and given to the text that follows. */
function pausesIn() {
  let ms = 0
  return {
    taken: () => {
      const waiting = ms
      ms = 0
      return waiting
    },
    async *from(events: AsyncIterable<PlayEvent>): AsyncGenerator<PlayEvent> {
      for await (const event of events) {
        if (event.type === 'pause') ms += event.ms
        yield event
      }
    },
  }
}

export interface DemoOptions {
  readonly source: Found | Script
  readonly pace: number
  readonly repeatable: boolean
}

/** A demo as timed text; `outcome` gets its verdicts. */
export function demoText(
  { source, pace, repeatable }: DemoOptions,
  host: Host,
  look: Look,
  wishes: Wishes,
  outcome: Outcome,
): AsyncGenerator<Timed> {
  const script = 'lines' in source ? scripted(source) : undefined
  const found = 'lines' in source ? source.found : source
  const events = playLesson(found, script ? script.actions() : runAll(), host, {
    ...wishes,
    repeatable,
    stillDate: repeatable,
  })
  const pauses = pausesIn()
  return timed(
    terminalChunks(counting(pauses.from(script ? script.placed(events) : events), outcome), look),
    pace,
    pauses,
  )
}

/** Shows a demo: by itself, or a key goes on wherever something was typed and wherever a step ended. */
export async function showDemo(
  options: DemoOptions & { readonly auto: boolean },
  host: Host,
  look: Look,
  wishes: Wishes,
): Promise<number> {
  const outcome = newOutcome()
  const keys = new Keys(host.input, host.stop)
  let left: 'quit' | 'interrupt' | undefined
  async function* live(): AsyncGenerator<string> {
    let verdicts = 0
    for await (const { text, delayMs, goAhead } of demoText(options, host, look, wishes, outcome)) {
      const stepEnded = outcome.passed + outcome.failed > verdicts
      verdicts = outcome.passed + outcome.failed
      if (options.auto) await wait(delayMs, host.stop)
      else {
        if (!goAhead && text.length < 4) await wait(delayMs, host.stop)
        if (goAhead || stepEnded) {
          const key = await keys.next()
          if (key === 'q' || key === 'end') left = 'quit'
          if (key === 'interrupt') left = 'interrupt'
        }
      }
      if (left || host.stop.aborted) return
      yield text
    }
  }
  await write(live(), host.output)
  if (left || host.stop.aborted) host.output.write('\n')
  return left === 'interrupt' ? 130 : left ? 0 : exitCodeOf(outcome)
}

const wait = (ms: number, stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (stop.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    stop.addEventListener('abort', done)
  })
