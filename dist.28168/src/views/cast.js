/** What a recording is of. */
                              
                        
                         
                        
                                                                                            
                         
                                                                                          
                             
 

/**
 * An asciicast, a line a piece: the header, then `[seconds, "o", text]`, with the seconds since the start in version 2 and
 * since the event before in version 3. `delayMs` is the time before a text is shown; it is added up in whole milliseconds.
 */
export async function* cast(
  chunks                                                                    ,
  options             ,
)                         {
  yield line(header(options))
  let time = 0
  let told = 0
  for await (const { text, delayMs } of chunks) {
    time += Math.max(0, delayMs)
    if (text === '') continue
    yield line(event(text))
  }
  if (Math.round(time) > told) yield line(event(''))

  function event(text        ) {
    const now = Math.round(time)
    const seconds = (options.version === 2 ? now : now - told) / 1000
    told = now
    return [seconds, 'o', text.replaceAll(/\r?\n/g, '\r\n')]
  }
}

function header({ width, height, title, version, timestamp }             ) {
  const size = version === 2 ? { width, height } : { term: { cols: width, rows: height } }
  return { version, ...size, ...(timestamp !== undefined && { timestamp }), ...(title && { title }) }
}

const line = (value         ) => `${JSON.stringify(value)}\n`
