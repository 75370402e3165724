import { type ErrorRequestHandler, type Express, type IRoute } from 'express';
interface AppOptions {
    /** Gets every error first, also 404 and 405 (as HttpException); `next(error)` leaves it to the usual answer. */
    readonly onError?: ErrorRequestHandler;
}
/** The routes of an app, in the order of their declaration. */
export declare const routesOf: (app: object) => readonly IRoute[];
/** The methods that a route answers, in upper case. */
export declare const methodsOf: ({ stack }: IRoute) => string[];
/**
 * An Express app that answers as FastAPI does: routes are matched exactly (slash, letter case, method), what no route
 * answers gets 404, 405 with `allow`, or 307 to the path with or without its last slash, and errors become JSON. All of
 * Express works on it. Mounted in another app, it answers everything below its path.
 */
export declare function httpApp({ onError }?: AppOptions): Express;
export {};
