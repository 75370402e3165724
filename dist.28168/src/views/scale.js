                                                  

                                                    
                                                    

/** From moments to columns. */
                        
                        
                        
                                                                          
                                             
 

/** Columns of a unit at most. */
const widest = 12

/**
 * The scale that shows most: as many columns a unit as there is room for, and moments of the same time one column (or
 * more, where nothing else happens) after the other, so that their order can be seen.
 */
export function scaleOf(timelines                                , width        )        {
  const last = Math.max(0, ...timelines.flat().map(({ at }) => at))
  const counts = new Map                ()
  for (const moments of timelines)
    for (const [at, { length }] of Map.groupBy(moments, ({ at }) => at))
      counts.set(at, Math.max(counts.get(at) ?? 0, length))
  const times = [...counts.keys()].toSorted((a, b) => a - b)
  const { unit, step } = fitting(times, counts, last, width)
  const place = (moments                   ) => {
    const seen = new Map                ()
    return moments.map((moment) => {
      const order = seen.get(moment.at) ?? 0
      seen.set(moment.at, order + 1)
      return { ...moment, x: Math.min(Math.round(moment.at * unit) + order * step, width - 1) }
    })
  }
  const ticks = Array.from({ length: Math.floor(last) + 1 }, (_, at) => ({ x: Math.round(at * unit), name: `${at}` }))
  return { width, ticks, place }
}

function fitting(
  times                   ,
  counts                             ,
  last        ,
  width        ,
)                                 {
  const atLast = counts.get(last) ?? 1
  for (const step of last === 0 ? [4, 3, 2, 1] : [1]) {
    const needed = Math.max(
      1,
      ...times.slice(0, -1).map((at, i) => ((counts.get(at) ?? 1) * step) / ((times[i + 1] ?? at + 1) - at)),
    )
    const room = last === 0 ? widest : (width - 1 - (atLast - 1) * step) / last
    const fits = last === 0 ? (atLast - 1) * step < width : room >= needed
    if (fits) return { unit: whole(Math.min(Math.max(needed, widest), room), needed), step }
  }
  return { unit: last === 0 ? 0 : whole(Math.min(widest, (width - 1) / last), 0), step: 0 }
}

/** An even number where that is not too little, so that halves of a unit fall on a column. */
const whole = (unit        , least        ) =>
  Math.floor(unit / 2) * 2 >= Math.max(least, 2) ? Math.floor(unit / 2) * 2 : unit
