/** What a lesson's author imports. */
export { defineLesson, step, stepFor } from './lesson/define.ts';
export type { Dialect, Exercise, Lesson, AnyStage, Stage, Step, StepOptions } from './lesson/define.ts';
export type * from './lesson/handles.ts';
