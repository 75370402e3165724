// fails failure-passed-on: every error is taken for a timeout
type Sleep = (units: number, signal?: AbortSignal) => Promise<void>
type Work<T> = (signal: AbortSignal) => Promise<T>

const timeIsOver = () => new DOMException('The time is over', 'TimeoutError')

export async function withTimeout<T>(work: Work<T>, units: number, sleep: Sleep): Promise<T> {
  const stop = new AbortController()
  const timer = new AbortController()
  sleep(units, timer.signal).then(
    () => stop.abort(),
    () => {},
  )
  try {
    return await work(stop.signal)
  } catch {
    throw timeIsOver()
  } finally {
    timer.abort()
  }
}
