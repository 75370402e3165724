/** Stops the calendar of this process, for a recording that is to be the same each time. Gives the function that lets it go on. */
export function stopDate(at: number): () => void {
  const running = globalThis.Date
  globalThis.Date = new Proxy(running, {
    apply: () => new running(at).toString(),
    construct: (target, values, as) => Reflect.construct(target, values.length > 0 ? values : [at], as),
    get: (target, key, receiver) => (key === 'now' ? () => at : Reflect.get(target, key, receiver)),
  })
  return () => (globalThis.Date = running)
}
