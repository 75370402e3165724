// fails no-timer-left: the timer is dropped when the work went well, but not when it failed
type Sleep = (units: number, signal?: AbortSignal) => Promise<void>
type Work<T> = (signal: AbortSignal) => Promise<T>

const timeIsOver = () => new DOMException('The time is over', 'TimeoutError')

export async function withTimeout<T>(work: Work<T>, units: number, sleep: Sleep): Promise<T> {
  const stop = new AbortController()
  const timer = new AbortController()
  sleep(units, timer.signal).then(
    () => stop.abort(timeIsOver()),
    () => {},
  )
  const value = await work(stop.signal)
  timer.abort()
  return value
}
