/** A queue between who says something and who reads it. What is put in is read in order, each once. */
export class Channel                                {
           #items                                                      = []
  #arrived = () => {}
  #closed = false

  /** Resolves when the reader has taken the value and asks for the next one. After `close`, at once. */
  put(value   )                {
    if (this.#closed) return Promise.resolve()
    return new Promise((taken) => {
      this.#items.push({ value, taken })
      this.#arrived()
    })
  }

  /** What was put in is still read; then the reader ends. */
  close()       {
    this.#closed = true
    this.#arrived()
  }

  async *[Symbol.asyncIterator]()                    {
    try {
      for (;;) {
        const item = this.#items.shift()
        if (item) {
          yield item.value
          item.taken()
        } else if (this.#closed) return
        else await new Promise      ((resolve) => (this.#arrived = resolve))
      }
    } finally {
      this.close()
      for (const { taken } of this.#items.splice(0)) taken()
    }
  }
}
