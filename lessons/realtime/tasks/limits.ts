// #region semaphore
/** Lets at most `permits` works run at once; the others wait their turn, first come, first served. */
export class Semaphore {
  #permits: number
  readonly #waiting: (() => void)[] = []

  constructor(permits: number) {
    this.#permits = permits
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#permits > 0) this.#permits--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#permits++
    }
  }
}
// #endregion

// #region queue
/** Holds at most `maxsize` items (0: any number). Who puts waits for room, who gets waits for an item. */
export class Queue<T> {
  readonly #maxsize: number
  readonly #held: { item: T }[] = []
  readonly #putters: { item: T; resolve: () => void }[] = []
  readonly #getters: ((item: T) => void)[] = []

  constructor(maxsize = 0) {
    this.#maxsize = maxsize > 0 ? maxsize : Infinity
  }

  async put(item: T): Promise<void> {
    const getter = this.#getters.shift()
    if (getter) return getter(item)
    if (this.#held.length < this.#maxsize) return void this.#held.push({ item })
    return new Promise((resolve) => this.#putters.push({ item, resolve }))
  }

  async get(): Promise<T> {
    const first = this.#held.shift()
    if (!first) return new Promise((resolve) => this.#getters.push(resolve))
    const putter = this.#putters.shift()
    if (putter) this.#held.push(putter)
    putter?.resolve()
    return first.item
  }
}
// #endregion
