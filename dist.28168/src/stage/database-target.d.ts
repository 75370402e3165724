/** Which database `--db` asks for: plain data, fit for JSON. Without `file`, SQLite is in memory. */
export type DatabaseTarget = {
    readonly dialect: 'sqlite';
    readonly file?: string;
} | {
    readonly dialect: 'postgres' | 'mysql';
    readonly url: string;
};
/**
 * Reads `--db`: `sqlite`, `sqlite:FILE`, `postgres://…`, `postgresql://…`, `mysql://…` or `mariadb://…`.
 * A relative FILE is below `folder`. Throws a Problem for anything else.
 */
export declare function parseDatabaseUrl(text: string, folder?: string): DatabaseTarget;
/** A URL to be shown: no password, and no parameters, which may hold one. */
export declare const withoutSecrets: (url: string) => string;
