import type { EventOf } from '../lesson/events.ts';
import type { Page } from './page.ts';
import { type Line } from './style.ts';
type Timeline = EventOf<'timeline'>;
/**
 * Lanes over time. `start` to `end` is a bar, any other word a mark with its label. Moments of the same time stand in
 * their order, from left to right. The other timeline stands below, on the same scale.
 */
export declare function timelineLines({ title, moments, unit, other }: Timeline, page: Page): Line[];
export {};
