                                      

/** The events themselves, one a line. */
export const json       = async function* (events) {
  for await (const event of events) yield `${JSON.stringify(event)}\n`
}
