/**
 * Catches errors that come from a callback or a promise that nobody waits for, while `work` runs: they would end the
 * process otherwise. The latest step that runs gets them.
 */
export class Stray {
  static          #open          = []
  #caught = (_error         ) => {}
  /** Rejects with the first such error. */
           error                

  constructor() {
    this.error = new Promise((_, reject) => (this.#caught = reject))
    this.error.catch(() => {})
    if (Stray.#open.push(this) === 1) {
      process.on('uncaughtException', Stray.#give)
      process.on('unhandledRejection', Stray.#give)
    }
  }

  end()       {
    Stray.#open.splice(Stray.#open.indexOf(this), 1)
    if (Stray.#open.length > 0) return
    process.off('uncaughtException', Stray.#give)
    process.off('unhandledRejection', Stray.#give)
  }

  static          #give = (error         ) => {
    const latest = Stray.#open.at(-1)
    if (latest) latest.#caught(error)
  }
}
