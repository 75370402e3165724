// fails asked-to-stop: abort() without a reason makes it an AbortError, and no TimeoutError
type Sleep = (units: number, signal?: AbortSignal) => Promise<void>
type Work<T> = (signal: AbortSignal) => Promise<T>

export async function withTimeout<T>(work: Work<T>, units: number, sleep: Sleep): Promise<T> {
  const stop = new AbortController()
  const timer = new AbortController()
  sleep(units, timer.signal).then(
    () => stop.abort(),
    () => {},
  )
  try {
    return await work(stop.signal)
  } finally {
    timer.abort()
  }
}
