import { Server, type RequestListener } from 'node:http';
/** A lesson's server, listening on 127.0.0.1. */
export interface OpenServer {
    readonly port: number;
    /** Cuts every connection that is left and resolves when the port is free. */
    close(): Promise<void>;
}
/** What `createApp` of a lesson gives: an Express app or another request listener, or a server that does not listen yet. */
export type App = RequestListener | Server;
/** Whether a module can make a server. */
export declare const makesApp: (module: unknown) => module is {
    createApp(stage: unknown): App | Promise<App>;
};
/** Listens on `port`, 0 for a free one. Throws a Problem when the port can't be had. */
export declare function openServer(app: App, port?: number): Promise<OpenServer>;
