                                                  
import { labelRows,            } from './labels.js'
                                     
import { scaleOf,                         } from './scale.js'
import { span,                      } from './style.js'
import { clean, cut, hang, padText } from './text.js'
import { widthOf } from './width.js'
import { wrap } from './wrap.js'

                                   
                                  

/**
 * Lanes over time. `start` to `end` is a bar, any other word a mark with its label. Moments of the same time stand in
 * their order, from left to right. The other timeline stands below, on the same scale.
 */
export function timelineLines({ title, moments, unit, other }          , page      )         {
  const all = [moments, ...(other ? [other.moments] : [])]
  const names = Math.min(Math.max(...all.flat().map(({ lane }) => widthOf(clean(lane))), 1), Math.floor(page.width / 3))
  const scale = scaleOf(all, page.width - names - 2)
  const head = (text        ) => wrap([span(clean(text), 'strong')], page.width)
  const note = wrap([span(page.words.timelineUnit({ ms: unit }), 'faint')], page.width)
  const below = other ? [[], ...head(other.title), ...chart(other.moments, names, scale, page)] : []
  return [...head(title), ...chart(moments, names, scale, page), ...below, ...note]
}

function chart(moments         , names        , scale       , page      )         {
  if (moments.length === 0) return [[span(page.words.timelineEmpty, 'faint')]]
  const placed = scale.place(moments)
  const lanes = [...new Set(moments.map(({ lane }) => lane))]
  const label = (text        ) => span(`${padText(text, names)}  `, 'faint')
  return [
    [label(''), ...axis(scale)],
    ...lanes.flatMap((lane) => {
      const name = cut([{ text: clean(lane) }], names, page.symbols.more)
        .map(({ text }) => text)
        .join('')
      return hang(
        [span(`${padText(name, names)}  `, 'strong')],
        laneLines(
          placed.filter((one) => one.lane === lane),
          scale,
          page,
        ),
      )
    }),
  ]
}

function axis({ ticks, width }       )       {
  let text = ''
  for (const { x, name } of ticks)
    if ((x === 0 || x > text.length) && x + name.length <= width) text = text.padEnd(x) + name
  return [span(text, 'faint')]
}

/** A lane's bars and marks, and below them the labels that have no room behind their mark. */
function laneLines(moments                   , scale       , page      )         {
  const cells = Array.from({ length: scale.width }, () => span(' '))
  for (const { x } of scale.ticks) if (x < cells.length) cells[x] = span(page.symbols.grid, 'faint')
  const bars = barsOf(moments)
  for (const { from, to } of bars) drawBar(cells, from.x, to.x, page)
  const ends = new Set(bars.flatMap(({ from, to }) => (to.what === 'end' ? [from, to] : [from])))
  const labels          = []
  for (const moment of moments) {
    if (ends.has(moment)) continue
    const { x, what } = moment
    cells[x] = span(page.symbols.mark, what === 'fail' ? 'bad' : 'accent')
    labels.push({ x, text: clean(what) })
  }
  return labelRows(cells, labels, page.symbols.more)
}

/** From each `start` to the `end` after it, else to the last moment before the next `start`. A `start` alone is a mark. */
function barsOf(moments                   )                                 {
  return moments.flatMap((from, i) => {
    if (from.what !== 'start') return []
    const rest = moments.slice(i + 1)
    const next = rest.findIndex((one) => one.what === 'start')
    const reach = next === -1 ? rest : rest.slice(0, next)
    const to = reach.find((one) => one.what === 'end') ?? reach.at(-1)
    return to ? [{ from, to }] : []
  })
}

function drawBar(cells        , from        , to        , { symbols }      ) {
  for (let x = from; x <= to; x++) {
    const symbol = from === to ? symbols.bar : x === from ? symbols.barStart : x === to ? symbols.barEnd : symbols.bar
    cells[x] = span(symbol, 'good')
  }
}
