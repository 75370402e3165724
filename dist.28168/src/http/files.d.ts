import { z } from 'zod';
import { type About, type Field } from './field.ts';
/** A file part as multer gives it: `originalname` and `mimetype` are the client's words, `buffer` has the bytes. */
export type UploadedFile = Express.Multer.File;
export declare const isFile: (value: unknown) => value is UploadedFile;
/** A file part of a form with what the client says of it. A text part is refused. */
export declare const file: (about?: About) => Field<UploadedFile>;
/** The bytes of a file part, or of a text. */
export declare function bytes(about?: About): Field<Buffer>;
/** Whether a form's field is made of file parts. */
export declare function takesFiles(schema: z.core.$ZodType): boolean;
