// fails asked-to-stop: without await the timer is dropped at once, and the time is never over
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
  try {
    return work(stop.signal)
  } finally {
    timer.abort()
  }
}
