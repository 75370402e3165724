/** A time limit that stands still while somebody else is at work: a person who reads, a terminal that is typed on. */
export class Limit {
           #ms        
  #left        
  #holds = 0
  #since = performance.now()
  #timer                            
  #expire = () => {}
  /** Resolves when the time is over. */
           expired               

  constructor(ms        ) {
    this.#ms = ms
    this.#left = ms
    this.expired = new Promise((resolve) => (this.#expire = resolve))
    this.#start()
  }

  /** Milliseconds that count: without those during which it stood still. */
  get spent()         {
    return this.#ms - this.#left + (this.#timer ? performance.now() - this.#since : 0)
  }

  /** Stands still until the work is done. */
  async during   (work            )             {
    if (this.#holds++ === 0) this.#stop()
    try {
      return await work
    } finally {
      if (--this.#holds === 0) this.#start()
    }
  }

  end()       {
    this.#stop()
    this.#holds = Infinity
  }

  #start() {
    this.#since = performance.now()
    this.#timer = setTimeout(() => this.#expire(), Math.max(this.#left, 0))
  }

  #stop() {
    if (!this.#timer) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#left -= performance.now() - this.#since
  }
}
