/**
 * Lets TypeScript outside fstudy run with no package.json and no node_modules of its own: shared packages are fstudy's,
 * `.ts` is a module, and what a learner's file does not find beside itself is looked for in the lesson's folder.
 */
export declare function resolveForLessons(lessonFolder?: string): void;
