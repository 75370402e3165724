// fails semaphore-failure: the permit is given back after the work, but not when that fails
export * from '../app.ts'

export class Semaphore {
  #permits: number
  readonly #waiting: (() => void)[] = []

  constructor(permits: number) {
    this.#permits = permits
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#permits > 0) this.#permits--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    const value = await work()
    const next = this.#waiting.shift()
    if (next) next()
    else this.#permits++
    return value
  }
}
