                                                  

/** What a stage's handles say. */
                                                                                                        

/**
 * Hands an event over. Resolves when it was taken and the next one is asked for: the go-ahead, which a check gives at
 * once and a person by a key. A handle waits for it before it does what it said.
 */
                                                       

/** Counts what is under way, so that a virtual clock stands still meanwhile. */
export class Busy {
  #count = 0

  get now()          {
    return this.#count > 0
  }

  async during   (work                  )             {
    this.#count++
    try {
      return await work()
    } finally {
      this.#count--
    }
  }
}
