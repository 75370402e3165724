import { emitKeypressEvents, type Key } from 'node:readline'

/** What a person pressed: a name, as `n`, `return`, `space`, `?`; `end` when the terminal went away; `interrupt` for Ctrl-C. */
export type Pressed = string

/** Keys of a terminal, one at a time, read only while somebody waits for one. */
export class Keys {
  readonly #input: NodeJS.ReadStream
  readonly #stop: AbortSignal

  constructor(input: NodeJS.ReadStream, stop: AbortSignal) {
    this.#input = input
    this.#stop = stop
    emitKeypressEvents(input)
  }

  next(): Promise<Pressed> {
    const input = this.#input
    return new Promise((resolve) => {
      const done = (pressed: Pressed) => {
        input.off('keypress', onKey)
        input.off('end', onEnd)
        input.off('close', onEnd)
        input.off('error', onEnd)
        this.#stop.removeEventListener('abort', onStop)
        raw(input, false)
        input.pause()
        resolve(pressed)
      }
      const onKey = (text: string | undefined, key: Key) => {
        if (key.ctrl && key.name === 'c') done('interrupt')
        else if (key.ctrl && key.name === 'd') done('end')
        else if (!key.ctrl && !key.meta) done(key.name === 'enter' ? 'return' : (key.name ?? text ?? ''))
      }
      const onEnd = () => done('end')
      const onStop = () => done('interrupt')
      if (this.#stop.aborted) return resolve('interrupt')
      if (input.readableEnded || input.destroyed) return resolve('end')
      if (!raw(input, true)) return resolve('end')
      input.on('keypress', onKey)
      input.once('end', onEnd)
      input.once('close', onEnd)
      input.once('error', onEnd)
      this.#stop.addEventListener('abort', onStop, { once: true })
      input.resume()
    })
  }
}

/** Whether the terminal could be asked to give each key at once, or no longer; not where it has gone away. */
function raw(input: NodeJS.ReadStream, mode: boolean): boolean {
  try {
    if (input.isTTY && !input.destroyed) input.setRawMode(mode)
    return true
  } catch {
    return false
  }
}
