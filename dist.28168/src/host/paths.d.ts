/** The folder of fstudy's own package.json. */
export declare const packageRoot: string;
/** The folder of the course's lessons, as TypeScript. */
export declare const courseFolder: string;
/** Whether a file belongs to fstudy itself. */
export declare const isOwn: (file: string) => boolean;
/** What runs for a source: the course's lessons are compiled, other folders run as they are. */
export declare const codeOf: (source: string) => string;
/** The source behind a file that runs. Lines and columns are the same. */
export declare const sourceOf: (code: string) => string;
/** A path as a person reads it best: relative where it is below the current folder. */
export declare function shown(file: string, cwd: string): string;
