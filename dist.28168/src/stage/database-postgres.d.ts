import { type PostgresPool } from 'kysely';
import { type ServerKind } from './database-server.ts';
export declare const postgres: ServerKind<PostgresPool>;
