/**
 * The cookies of a `Cookie` header as pairs, in order. Every `;` splits, the first `=` ends the name, quotes around a
 * value are taken off, and nothing is percent-decoded. Text without `=` is the value of a cookie without a name.
 */
export declare function parseCookies(header: string): [name: string, value: string][];
