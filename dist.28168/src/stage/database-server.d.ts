import type { Dialect } from 'kysely';
/** A stage's own database. Nothing is open before the dialect's first statement. */
export interface Home {
    readonly dialect: Dialect;
    close(): Promise<void>;
}
/** Runs the seed. */
export type Prepare = (dialect: Dialect) => Promise<void>;
/** A connection to a server that makes, lists and drops schemas or databases, a stage's home each. */
export interface Server<Pool> {
    create(name: string): Promise<void>;
    drop(name: string): Promise<void>;
    names(): Promise<string[]>;
    /** Connections inside one; `end` ends a statement that is under way there too. */
    pool(name: string): {
        readonly pool: Pool;
        end(): Promise<void>;
    };
    end(): Promise<void>;
}
export interface ServerKind<Pool> {
    connect(url: string): Promise<Server<Pool>>;
    dialect(pool: Pool | (() => Promise<Pool>), name: string): Dialect;
}
/** A home on a server. */
export declare function homeOn<Pool>(kind: ServerKind<Pool>, url: string, name: string, prepare: Prepare): Home;
/** PostgreSQL cuts longer names off. */
export declare const isHomeName: (name: string) => boolean;
/** How long a server may take to accept a connection, in ms. */
export declare const connectLimit = 5000;
/** Says as a Problem why a server was not reached, or refused. */
export declare function reaching<T>(url: string, work: () => Promise<T>): Promise<T>;
/** Loads a driver that people install only when they want that database. */
export declare function driver<Module>(url: string, name: string, load: () => Promise<Module>): Promise<Module>;
