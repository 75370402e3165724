import { type Context, type SharedOptions } from './context.ts';
/** `fstudy serve <name>`: ends cleanly, with exit code 0, on SIGINT and SIGTERM. */
export declare function serve(context: Context, name: string, { port, json, ...shared }: SharedOptions & {
    port: number;
    json?: boolean;
}): Promise<number>;
