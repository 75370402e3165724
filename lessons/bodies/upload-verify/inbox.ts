import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ErrorRequestHandler, Request } from 'express'
import type { StorageEngine } from 'multer'

type Sent = Express.Multer.File
interface Hashes {
  readonly md5: string
  readonly sha256: string
}

/** Where multer puts the files of a form: in `incoming` while they arrive, in `kept` when they are what they should be. */
export class Inbox implements StorageEngine {
  readonly incoming: string
  readonly kept: string
  readonly #hashes = new Map<string, Hashes>()
  readonly #arrived = new WeakMap<Request, Sent['path'][]>()

  readonly #newId: () => string

  constructor(folder: string, newId: () => string) {
    this.#newId = newId
    this.incoming = join(folder, 'incoming')
    this.kept = join(folder, 'kept')
    for (const made of [this.incoming, this.kept]) mkdirSync(made, { recursive: true })
  }

  // #region receive
  /** Writes and hashes what arrives, piece by piece. The name is the server's; the client's is not even read. */
  async #receive(stream: Readable): Promise<Pick<Sent, 'filename' | 'path' | 'size'>> {
    const filename = this.#newId()
    const path = join(this.incoming, filename)
    const [md5, sha256] = [createHash('md5'), createHash('sha256')]
    let size = 0
    const target = await open(path, 'wx')
    try {
      for await (const chunk of stream) {
        md5.update(chunk)
        sha256.update(chunk)
        size += chunk.length
        await target.appendFile(chunk)
      }
    } catch (error) {
      await rm(path, { force: true })
      throw error
    } finally {
      await target.close()
    }
    this.#hashes.set(path, { md5: md5.digest('hex'), sha256: sha256.digest('hex') })
    return { filename, path, size }
  }
  // #endregion

  _handleFile(request: Request, { stream }: Sent, done: (error?: unknown, info?: Partial<Sent>) => void) {
    this.#receive(stream).then((info) => {
      this.#arrived.set(request, [...(this.#arrived.get(request) ?? []), info.path])
      done(null, info)
    }, done)
  }

  _removeFile(_request: Request, { path }: Sent, done: (error: Error | null) => void) {
    this.#remove(path).then(() => done(null), done)
  }

  async #remove(path: string) {
    this.#hashes.delete(path)
    await rm(path, { force: true })
  }

  hashesOf({ path }: Sent): Hashes {
    const hashes = this.#hashes.get(path)
    if (!hashes) throw new Error('This file did not come through this inbox.')
    return hashes
  }

  // #region keep
  /** Moves a file to those that stay, and returns its id. */
  async keep({ filename, path }: Sent): Promise<string> {
    await rename(path, this.pathOf(filename))
    return filename
  }

  /** Removes what came with a request and was not kept. */
  async clear(request: Request) {
    await Promise.all((this.#arrived.get(request) ?? []).map((path) => this.#remove(path)))
  }

  /** Behind a route: clears before the error is answered, whoever threw it. */
  readonly clearOnError: ErrorRequestHandler = async (error, request, _response, next) => {
    await this.clear(request)
    next(error)
  }
  // #endregion

  pathOf(id: string) {
    return join(this.kept, id)
  }
}
