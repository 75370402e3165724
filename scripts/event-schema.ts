/** Writes `docs/events.schema.json` from the events' zod source; with `--check` it fails where the file differs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { playEvent } from '../src/lesson/events.ts'

const file = join(import.meta.dirname, '..', 'docs', 'events.schema.json')
const text = `${JSON.stringify(z.toJSONSchema(playEvent), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/events.schema.json is not up to date: node scripts/event-schema.ts')
  process.exitCode = 1
}
