import type { Context } from './context.ts';
/** `fstudy list [topic] [--json]` */
export declare function list({ host, language, words, look }: Context, topic: string | undefined, { json }: {
    json?: boolean;
}): Promise<number>;
