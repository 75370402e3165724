import type { EventOf } from '../lesson/events.ts';
import type { Clock, TimelineHandle } from '../lesson/handles.ts';
/** Lanes of what ran when by a clock, from now on. `show` is called with each timeline that is to be seen. */
export declare function timelineHandle(clock: Clock, show: (event: EventOf<'timeline'>) => void): TimelineHandle;
