import { OperationNodeTransformer, type KyselyPlugin, type PluginTransformQueryArgs, type PluginTransformResultArgs, type PrimitiveValueListNode, type ValueNode } from 'kysely';
import type { Dialect } from '../lesson/define.ts';
/**
 * One set of values on every database. Bound: `true`, `false` and `Date` (an instant, to the second). Read back: boolean;
 * an instant as `2024-05-31T15:30:00Z`; a date as `2024-05-31`; a decimal as text, exact; JSON parsed; whole numbers
 * (counts and sums as well) as numbers. On SQLite, boolean and JSON are known by the type in `create table`.
 */
export declare class BoundValues extends OperationNodeTransformer implements KyselyPlugin {
    #private;
    constructor(dialect: Dialect);
    transformQuery({ node }: PluginTransformQueryArgs): import("kysely").RootOperationNode;
    transformResult({ result }: PluginTransformResultArgs): Promise<import("kysely").QueryResult<import("kysely").UnknownRow>>;
    protected transformValue(node: ValueNode): ValueNode;
    protected transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode;
}
/** `2024-05-31T15:30:00Z` */
export declare const instantText: (instant: Date) => string;
/** An integer as a number where that is exact: servers send big ones, and sums, as text. A fraction stays text. */
export declare function numberText(text: string): number | string;
