// fails asked-to-stop: a race leaves the work running: nobody told it to stop
type Sleep = (units: number, signal?: AbortSignal) => Promise<void>
type Work<T> = (signal: AbortSignal) => Promise<T>

const timeIsOver = () => new DOMException('The time is over', 'TimeoutError')

export async function withTimeout<T>(work: Work<T>, units: number, sleep: Sleep): Promise<T> {
  const { signal } = new AbortController()
  return Promise.race([work(signal), sleep(units).then(() => Promise.reject(timeIsOver()))])
}
