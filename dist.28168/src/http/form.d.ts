import type { Request, Response } from 'express';
import multer from 'multer';
import type { Lookup } from './parameters.ts';
/** Where multer puts files, and how large they may be: in memory, and as large as they come, unless it is said. */
export type UploadOptions = Pick<multer.Options, 'storage' | 'limits'>;
/** A function that gives the fields of a form body by name: texts, and multer's files; none where the body is no form. */
export declare function formReader(options?: UploadOptions): (request: Request, response: Response) => Promise<Lookup>;
