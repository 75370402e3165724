// fails waits-for-tidying: it asks the work to stop, and throws before it has
type Sleep = (units: number, signal?: AbortSignal) => Promise<void>
type Work<T> = (signal: AbortSignal) => Promise<T>

const timeIsOver = () => new DOMException('The time is over', 'TimeoutError')

export async function withTimeout<T>(work: Work<T>, units: number, sleep: Sleep): Promise<T> {
  const stop = new AbortController()
  const timer = new AbortController()
  const limit = sleep(units, timer.signal).then(() => {
    stop.abort(timeIsOver())
    throw timeIsOver()
  })
  try {
    return await Promise.race([work(stop.signal), limit])
  } finally {
    timer.abort()
  }
}
