export * from '../lesson/events.ts';
