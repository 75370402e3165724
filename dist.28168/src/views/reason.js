                                                  
                                              

                              

/** What a failure's reason means, in a sentence. */
export function reasonOf({ reason, limitMs, exitCode, signal }         , words       )         {
  switch (reason) {
    case 'assertion':
      return words.reasonAssertion
    case 'error':
      return words.reasonError
    case 'timeout':
      return limitMs === undefined ? words.reasonSlow : words.reasonTimeout({ seconds: limitMs / 1000 })
    case 'blocked':
      return words.reasonBlocked
    case 'exit':
      return words.reasonExit({ code: exitCode === undefined ? '' : `${exitCode}` })
    case 'crash':
      return words.reasonCrash({ signal: signal ?? '' })
    case 'flood':
      return words.reasonFlood
    case 'stray':
      return words.reasonStray
    case 'unawaited':
      return words.reasonUnawaited
    case 'survived':
      return words.reasonSurvived
  }
}

/** What to try, where the lesson has no hint. */
export function tryOf({ reason }         , words       )         {
  const advice = {
    assertion: words.tryAssertion,
    error: words.tryError,
    timeout: words.tryTimeout,
    blocked: words.tryBlocked,
    exit: words.tryExit,
    crash: words.tryCrash,
    flood: words.tryFlood,
    stray: words.tryStray,
    unawaited: words.tryUnawaited,
    survived: words.trySurvived,
  }                                            
  return advice[reason]
}
