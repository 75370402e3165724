declare const unicode: {
    good: string;
    bad: string;
    out: string;
    in: string;
    say: string;
    log: string;
    bullet: string;
    between: string;
    more: string;
    rule: string;
    gutter: string;
    continued: string;
    grid: string;
    mark: string;
    bar: string;
    barStart: string;
    barEnd: string;
};
export type Symbols = typeof unicode;
/** What is drawn: one column each, but for `more`. */
export declare const symbolsOf: (look: {
    readonly unicode: boolean;
}) => Symbols;
export {};
