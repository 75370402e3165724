/** Waits for a signal, and stops listening when nobody waits any more: a signal that lives on would keep it alive. */
export class Abort {
  readonly #signal: AbortSignal
  #heard = () => {}
  /** Resolves when the signal aborts. */
  readonly happened: Promise<void>

  constructor(signal: AbortSignal) {
    this.#signal = signal
    this.happened = new Promise((resolve) => (this.#heard = resolve))
    if (signal.aborted) this.#heard()
    else signal.addEventListener('abort', this.#heard, { once: true })
  }

  end(): void {
    this.#signal.removeEventListener('abort', this.#heard)
  }
}
