import { resolve } from 'node:path'
import { exitCodeOf, newOutcome } from '../frontends/actions.ts'
import { demoText, showDemo } from '../frontends/demo.ts'
import { isScript, readScript } from '../frontends/script.ts'
import { isInteractive } from '../frontends/write.ts'
import { writeWhole } from '../host/files.ts'
import { findLesson } from '../library/find.ts'
import { cast } from '../views/cast.ts'
import { wishesOf, type Context, type SharedOptions } from './context.ts'

interface DemoOptions extends SharedOptions {
  readonly pace?: number
  readonly auto?: boolean
  readonly record?: string
  readonly castVersion: '2' | '3'
}

const humanPace = 55

/** `fstudy demo <name|script>` */
export async function demo(
  context: Context,
  name: string,
  { pace = humanPace, auto = false, record, castVersion, ...shared }: DemoOptions,
): Promise<number> {
  const { host, look } = context
  const source = isScript(name) ? readScript(name, host) : findLesson(name, host.env, host.cwd)
  const wishes = wishesOf(context, shared)
  if (record === undefined)
    return showDemo({ source, pace, repeatable: false, auto: auto || !isInteractive(host) }, host, look, wishes)
  const outcome = newOutcome()
  const size = { width: host.output.isTTY ? look.width : 100, height: 30 }
  const recorded = demoText(
    { source, pace, repeatable: true },
    host,
    { ...look, width: size.width, colour: !context.noColour },
    wishes,
    outcome,
  )
  await writeWhole(
    resolve(host.cwd, record),
    cast(recorded, { ...size, title: `fstudy ${name}`, version: castVersion === '2' ? 2 : 3 }),
    record,
  )
  host.error.write(`${context.words.demoRecorded({ file: record })}\n`)
  return exitCodeOf(outcome)
}
