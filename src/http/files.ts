import { z } from 'zod'
import { type About, type Field, field, inside } from './field.ts'
import { Refusal } from './lax.ts'

/** A file part as multer gives it: `originalname` and `mimetype` are the client's words, `buffer` has the bytes. */
export type UploadedFile = Express.Multer.File

export const isFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'fieldname' in value && 'originalname' in value

const keywords = { type: 'string', contentMediaType: 'application/octet-stream' }

const notAFile = new Refusal('value_error', { error: {} }, "Value error, Expected UploadFile, received: <class 'str'>")

/** A file part of a form with what the client says of it. A text part is refused. */
export const file = (about: About = {}): Field<UploadedFile> =>
  field((value) => (isFile(value) ? value : notAFile), about, keywords)

/** The bytes of a file part, or of a text. */
export function bytes(about: About = {}): Field<Buffer> {
  const read = (value: unknown) =>
    isFile(value) ? value.buffer : typeof value === 'string' ? Buffer.from(value) : new Refusal('bytes_type')
  return field(read, about, keywords)
}

/** Whether a form's field is made of file parts. */
export function takesFiles(schema: z.core.$ZodType): boolean {
  if (z.globalRegistry.get(schema)?.['contentMediaType'] !== undefined) return true
  const inner = schema instanceof z.ZodArray ? schema.element : inside(schema)
  return inner !== undefined && takesFiles(inner)
}
