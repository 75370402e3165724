/** A queue between who says something and who reads it. What is put in is read in order, each once. */
export declare class Channel<T> implements AsyncIterable<T> {
    #private;
    /** Resolves when the reader has taken the value and asks for the next one. After `close`, at once. */
    put(value: T): Promise<void>;
    /** What was put in is still read; then the reader ends. */
    close(): void;
    [Symbol.asyncIterator](): AsyncGenerator<T>;
}
