import { createHash, randomBytes, randomInt } from 'node:crypto'
import { Buffer } from 'node:buffer'
                                                        

/** Values that nobody can guess. */
export const secureRandom               = { bytes: randomBytes, integer: (min, max) => randomInt(min, max) }

/** The same values each time, for a recording: bytes are SHA-256 of a counter. */
export function fixedRandom()               {
  let counter = 0
  const block = () => createHash('sha256').update(`fstudy ${counter++}`).digest()
  return {
    bytes: (count) => Buffer.concat(Array.from({ length: Math.ceil(count / 32) }, block)).subarray(0, count),
    integer: (min, max) => min + (block().readUIntBE(0, 6) % (max - min)),
  }
}
