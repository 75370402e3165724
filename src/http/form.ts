import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import type { Request, Response } from 'express'
import multer, { MulterError } from 'multer'
import { mediaType } from './body.ts'
import { HttpException } from './errors.ts'
import { type Lookup, pairsOf } from './parameters.ts'

/** Where multer puts files, and how large they may be: in memory, and as large as they come, unless it is said. */
export type UploadOptions = Pick<multer.Options, 'storage' | 'limits'>

const invalid = 'Invalid multipart data.'

/** Nothing parts the body then, and busboy finds nothing in it. */
const emptyBoundary = /;\s*boundary=(?:""|\s*(?:;|$))/i

/** What FastAPI's parser says where multer and busboy say it in words of their own. */
function refusal(error: Error, { limits }: UploadOptions): Error {
  // The disk's fault is not the client's.
  if ('syscall' in error) return error
  if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE')
    return new HttpException(413, `file is larger than ${limits?.fileSize} bytes`)
  if (error instanceof MulterError && error.code === 'MISSING_FIELD_NAME')
    return new HttpException(400, 'The Content-Disposition header field "name" must be provided.')
  if (error instanceof MulterError && error.code.startsWith('LIMIT_')) return new HttpException(400, error.message)
  return new HttpException(400, /boundary not found/i.test(error.message) ? 'Missing boundary in multipart.' : invalid)
}

/** The text fields that busboy finds, while multer reads the request: multer would make a list of `tag[]`. */
function textsIn(request: Request): readonly (readonly [name: string, value: string])[] {
  const texts: [string, string][] = []
  const pipe = request.pipe.bind(request)
  request.pipe = (parser, options) => {
    parser.on('field', (name, value) => texts.push([name, value]))
    return pipe(parser, options)
  }
  return texts
}

/** A function that gives the fields of a form body by name: texts, and multer's files; none where the body is no form. */
export function formReader(options: UploadOptions = {}): (request: Request, response: Response) => Promise<Lookup> {
  const parts = promisify(multer({ ...options, preservePath: true, defParamCharset: 'utf8' }).any())
  return async (request, response) => {
    const type = mediaType(request)
    if (type === 'application/x-www-form-urlencoded') {
      const fields = pairsOf(await text(request))
      return (name) => fields.getAll(name)
    }
    if (type !== 'multipart/form-data') return () => []
    if (emptyBoundary.test(request.headers['content-type'] ?? '')) throw new HttpException(400, invalid)
    const texts = textsIn(request)
    await parts(request, response).catch((error: Error) => Promise.reject(refusal(error, options)))
    const files = Array.isArray(request.files) ? request.files : []
    return (name) => [
      ...texts.filter(([field]) => field === name).map(([, value]) => value),
      ...files.filter(({ fieldname }) => fieldname === name),
    ]
  }
}
