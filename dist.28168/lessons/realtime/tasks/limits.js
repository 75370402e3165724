// #region semaphore
/** Lets at most `permits` works run at once; the others wait their turn, first come, first served. */
export class Semaphore {
  #permits        
           #waiting                 = []

  constructor(permits        ) {
    this.#permits = permits
  }

  async run   (work                  )             {
    if (this.#permits > 0) this.#permits--
    else await new Promise      ((resolve) => this.#waiting.push(resolve))
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
export class Queue    {
           #maxsize        
           #held                = []
           #putters                                     = []
           #getters                        = []

  constructor(maxsize = 0) {
    this.#maxsize = maxsize > 0 ? maxsize : Infinity
  }

  async put(item   )                {
    const getter = this.#getters.shift()
    if (getter) return getter(item)
    if (this.#held.length < this.#maxsize) return void this.#held.push({ item })
    return new Promise((resolve) => this.#putters.push({ item, resolve }))
  }

  async get()             {
    const first = this.#held.shift()
    if (!first) return new Promise((resolve) => this.#getters.push(resolve))
    const putter = this.#putters.shift()
    if (putter) this.#held.push(putter)
    putter?.resolve()
    return first.item
  }
}
// #endregion
