import type { EventOf } from '../lesson/events.ts';
type Moment = EventOf<'timeline'>['moments'][number];
export type Placed = Moment & {
    readonly x: number;
};
/** From moments to columns. */
export interface Scale {
    /** Columns of all. */
    readonly width: number;
    readonly ticks: readonly {
        readonly x: number;
        readonly name: string;
    }[];
    place(moments: readonly Moment[]): Placed[];
}
/**
 * The scale that shows most: as many columns a unit as there is room for, and moments of the same time one column (or
 * more, where nothing else happens) after the other, so that their order can be seen.
 */
export declare function scaleOf(timelines: readonly (readonly Moment[])[], width: number): Scale;
export {};
