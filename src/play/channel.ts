/** A queue between who says something and who reads it. What is put in is read in order, each once. */
export class Channel<T> implements AsyncIterable<T> {
  readonly #items: { readonly value: T; readonly taken: () => void }[] = []
  #arrived = () => {}
  #closed = false
  #latest = Promise.resolve()

  /** Resolves when the reader has taken the value and asks for the next one. After `close`, at once. */
  put(value: T): Promise<void> {
    if (this.#closed) return Promise.resolve()
    const { promise, resolve: taken } = Promise.withResolvers<void>()
    this.#items.push({ value, taken })
    this.#arrived()
    this.#latest = promise
    return promise
  }

  /** Resolves when all that was put in was taken. */
  idle(): Promise<void> {
    return this.#latest
  }

  /** What was put in is still read; then the reader ends. */
  close(): void {
    this.#closed = true
    this.#arrived()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    try {
      for (;;) {
        const item = this.#items.shift()
        if (item) {
          try {
            yield item.value
          } finally {
            item.taken()
          }
        } else if (this.#closed) return
        else await new Promise<void>((resolve) => (this.#arrived = resolve))
      }
    } finally {
      this.close()
      for (const { taken } of this.#items.splice(0)) taken()
    }
  }
}
