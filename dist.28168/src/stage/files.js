import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, isAbsolute } from 'node:path'
                                                       

/** Where stages keep their folders. */
export const temporaryPrefix = (root = tmpdir()) => join(root, 'fstudy-stage-')

/** A folder below `root`, made at the first use and removed by `close`. */
export function filesHandle(root         )                                  {
  let made                    
  const folder = () => (made ??= mkdtempSync(temporaryPrefix(root)))
  const inside = (name        ) => {
    const path = join(folder(), name)
    const below = relative(folder(), path)
    if (below.startsWith('..') || isAbsolute(below)) throw new Error(`${name} is outside the stage's folder`)
    return path
  }
  return {
    folder,
    write(name, content) {
      const path = inside(name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    read: (name) => readFileSync(inside(name), 'utf8'),
    close() {
      if (made) rmSync(made, { recursive: true, force: true, maxRetries: 3 })
      made = undefined
    },
  }
}
