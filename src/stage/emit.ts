import type { ServerResponse } from 'node:http'
import type { EventOf } from '../lesson/events.ts'

/** What a stage's handles say. */
export type StageEvent = EventOf<'request' | 'response' | 'sql' | 'rows' | 'frame' | 'timeline' | 'log'>

/**
 * Hands an event over. Resolves when it was taken and the next one is asked for: the go-ahead, which a check gives at
 * once and a person by a key. A handle waits for it before it does what it said.
 */
export type Emit = (event: StageEvent) => Promise<void>

/**
 * Counts what is on its way, so that a virtual clock stands still meanwhile. What the lesson's own code works on is not:
 * it may be waiting for the clock.
 */
export class Busy {
  #count = 0

  get now(): boolean {
    return this.#count > 0
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#count++
    try {
      return await work()
    } finally {
      this.#count--
    }
  }

  /** A request has reached the lesson's code: it is not on its way until that has answered. */
  reached(response: ServerResponse): void {
    this.#count--
    response.once('close', () => this.#count++)
  }
}
