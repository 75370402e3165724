import { type About, type Field } from './field.ts';
interface StrOptions extends About {
    /** In code points: `"😀"` is one. */
    readonly minLength?: number;
    readonly maxLength?: number;
    /** Found anywhere in the text, unless it has `^` and `$`. `$` is the very end, `\d` any Unicode digit. */
    readonly pattern?: RegExp | string;
}
/** Text; nothing else becomes text, and nothing is trimmed. */
export declare function str({ minLength, maxLength, pattern, ...about }?: StrOptions): Field<string>;
export {};
