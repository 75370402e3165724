import type { Moment } from 'fstudy'

const moment = (at: number, lane: string, what: string): Moment => ({ at, lane, what })

/** What Python 3.11 does where that is something else: recorded, and shown for comparison. */
export const asyncio = {
  createThenAwait: [
    moment(0, 'main', 'created'),
    moment(0, 'w0', 'start'),
    moment(0, 'w1', 'start'),
    moment(0, 'w2', 'start'),
    moment(1, 'w1', 'end'),
    moment(2, 'w0', 'end'),
    moment(2, 'main', 'got w0'),
    moment(2, 'main', 'got w1'),
    moment(3, 'w2', 'end'),
    moment(3, 'main', 'got w2'),
  ],
  forgotten: [moment(0, 'main', 'all done'), moment(0, 'w', 'start'), moment(2, 'w', 'end')],
  cancelAtOnce: [moment(0, 'main', 'cancel'), moment(0, 'main', 'cancelled')],
  deaf: [moment(0, 'w', 'start'), moment(1, 'main', 'cancelled')],
}
