/**
 * Plays the check of the course many times side by side, and says whether all verdicts agree: on each case, for answers
 * that are right and for those that are wrong. `node bench/agree.ts [rounds] [side by side]`
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [rounds = 20, sideBySide = 16] = process.argv.slice(2).map(Number)
const work = mkdtempSync(join(tmpdir(), 'fstudy-agree-'))
const args = [join(import.meta.dirname, '../bin/fstudy.js'), 'check', '--reporter', 'json', '--jobs', '2']

/** A line a verdict: what must be the same each time. */
async function verdicts(): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: work,
    env: { ...process.env, FSTUDY_STATE: join(work, 'state') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  let lesson = ''
  const lines = out.split('\n').flatMap((line) => {
    const event = line ? JSON.parse(line) : {}
    if (event.type === 'lesson') lesson = event.name
    if (event.type !== 'pass' && event.type !== 'fail' && event.type !== 'broken') return []
    return [[lesson, event.type, event.part, event.id, event.reason, event.assertions].join(' ')]
  })
  return [`exit ${code}`, ...lines.toSorted()].join('\n')
}

const seen = new Map<string, number>()
let usual = new Set<string>()
for (let round = 1; round <= rounds; round++) {
  for (const one of await Promise.all(Array.from({ length: sideBySide }, verdicts))) {
    const known = seen.get(one) ?? 0
    seen.set(one, known + 1)
    if (seen.size === 1) usual = new Set(one.split('\n'))
    else if (known === 0)
      console.log(
        'another outcome:',
        one.split('\n').filter((line) => !usual.has(line)),
      )
  }
  console.log(`round ${round}: ${seen.size === 1 ? 'all agree' : `${seen.size} different outcomes`}`)
}
const [first = ''] = seen.keys()
console.log(first.split('\n').length - 1, 'cases,', first.split('\n')[0], [...seen.values()])
rmSync(work, { recursive: true })
process.exitCode = seen.size === 1 && first.startsWith('exit 0') ? 0 : 1
