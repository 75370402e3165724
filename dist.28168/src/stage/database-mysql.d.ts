import { type MysqlPool } from 'kysely';
import { type ServerKind } from './database-server.ts';
/** MySQL and MariaDB. */
export declare const mysql: ServerKind<MysqlPool>;
