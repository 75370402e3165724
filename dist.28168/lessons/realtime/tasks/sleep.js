                                   

/** Sleeps so many units of 100 ms; rejects with the signal's reason when that aborts first. */
                                                                          

// #region sleep
export const sleepOn =
  (clock       )        =>
  (units, signal) =>
    clock.sleep(units * 100, signal ? { signal } : {})
// #endregion
