/** What a piece of text is, and the colour or weight that it is shown with. */
declare const theme: {
    readonly strong: 'bold';
    readonly emphasis: 'italic';
    readonly link: 'underline';
    readonly faint: 'dim';
    readonly good: 'green';
    readonly bad: 'red';
    readonly warning: 'yellow';
    readonly accent: 'cyan';
    readonly keyword: 'magenta';
    readonly string: 'green';
    readonly number: 'yellow';
    readonly name: 'blue';
};
export type Style = keyof typeof theme;
export interface Span {
    readonly text: string;
    readonly styles?: readonly Style[];
    /** What a person would have typed. */
    readonly typed?: boolean;
}
/** A line of text, without its line break. */
export type Line = readonly Span[];
export declare const span: (text: string, ...styles: Style[]) => Span;
/** The escape codes before and behind a span. */
export declare function codesOf({ styles }: Span): {
    open: string;
    close: string;
};
/** The line as it is written, without blanks at its end. */
export declare function paint(line: Line, colour: boolean): string;
/** The line without the blanks at its end. */
export declare function withoutEnd(line: Line): Line;
export declare const paintAll: (lines: readonly Line[], colour: boolean) => string;
export {};
