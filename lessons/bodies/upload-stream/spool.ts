import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { UploadedFile } from 'fstudy/http'
import type { StorageEngine } from 'multer'

/** What a part may have before it goes to disk: 1 MiB, as in FastAPI. */
export const inMemory = 2 ** 20

// #region spool
/** Keeps a part in memory up to 1 MiB; a larger one flows into a file, chunk by chunk. */
async function spool(stream: Readable, path: string) {
  const held: Buffer[] = []
  let size = 0
  let onDisk: FileHandle | undefined
  try {
    for await (const chunk of stream) {
      held.push(chunk)
      size += chunk.length
      if (size <= inMemory) continue
      onDisk ??= await open(path, 'wx')
      await onDisk.appendFile(Buffer.concat(held.splice(0)))
    }
  } finally {
    await onDisk?.close()
  }
  return onDisk ? { path, size } : { buffer: Buffer.concat(held), size }
}
// #endregion

// #region engine
/** A storage engine for multer. The names in the folder are ours, never the client's. */
export function spoolTo(folder: () => string): StorageEngine {
  return {
    _handleFile(request, file, done) {
      const path = join(folder(), randomUUID())
      const stored = spool(file.stream, path)
      const remove = () => rm(path, { force: true })
      // An answer, an error, a connection cut off: whatever ends it, the response closes.
      request.res?.once('close', () => stored.then(remove, remove).catch(process.emitWarning))
      stored.then((info) => done(null, info), done)
    },
    // multer asks for this when it fails by itself. The response will close then, too.
    _removeFile: (_request, _file, done) => done(null),
  }
}
// #endregion

// #region reading
/** Reads an upload as Python's UploadFile does: there is a position, and reading moves it. */
export class UploadFile {
  #position = 0
  readonly #file: UploadedFile

  constructor(file: UploadedFile) {
    this.#file = file
  }

  /** Whether its bytes are in memory; else they are on disk. */
  get inMemory() {
    return Buffer.isBuffer(this.#file.buffer)
  }

  seek(position: number) {
    this.#position = position
  }

  /** The chunks from the position to the end: only one is held at a time. */
  async *chunks(): AsyncGenerator<Buffer> {
    const { buffer, path } = this.#file
    const start = this.#position
    for await (const chunk of this.inMemory ? [buffer.subarray(start)] : createReadStream(path, { start })) {
      this.#position += chunk.length
      yield chunk
    }
  }

  /** Reads to the end and says how many bytes that were. */
  async count() {
    let bytes = 0
    for await (const { length } of this.chunks()) bytes += length
    return bytes
  }
}
// #endregion
