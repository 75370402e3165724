import type { Host, Look } from '../host/host.ts'
import { Progress } from '../host/progress.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import { parseAction, methods, type Action } from '../play/actions.ts'
import { terminal } from '../views/terminal.ts'
import { widthOf } from '../views/width.ts'
import { Problem } from '../words/problem.ts'
import { wordsIn, type Words } from '../words/words.ts'
import { havingStep } from './actions.ts'
import { Keys } from './keys.ts'
import { playLesson, type Wishes } from './playing.ts'
import { write } from './write.ts'

/** Walks a learner through a lesson by keys, and gives the exit code. */
export async function learn(found: Found, host: Host, look: Look, wishes: Wishes, step?: string): Promise<number> {
  const learner = new Learner(found, host, look, step)
  const events = playLesson(found, learner.actions(), host, { ...wishes, begin: learner.begin() })
  await write(terminal(learner.watch(step === undefined ? events : havingStep(events, step)), look), host.output)
  return learner.exitCode()
}

/** Without the keys' English names: arrows and Enter are what one tries anyway. */
export const plainTheme = { style: { keysHelpTip: () => undefined } }

class Learner {
  readonly #found: Found
  readonly #host: Host
  readonly #words: Words
  readonly #look: Look
  readonly #keys: Keys
  readonly #progress: Progress
  readonly #start: string | undefined
  #steps: readonly { id: string; title: string }[] = []
  #at = { id: '', number: 1, of: 1 }
  #latest: 'pass' | 'fail' | undefined
  #interrupted = false
  #broken = false
  #warned = false

  constructor(found: Found, host: Host, look: Look, step: string | undefined) {
    this.#found = found
    this.#host = host
    this.#look = look
    this.#words = wordsIn(look.language)
    this.#keys = new Keys(host.input, host.stop)
    this.#progress = new Progress(host.env)
    this.#start = step
  }

  exitCode(): number {
    return this.#interrupted ? 130 : this.#broken ? 3 : 0
  }

  /** Where the learner wants to begin, or was last. */
  begin(): string | undefined {
    return this.#start ?? this.#progress.of(this.#found.name).at
  }

  /** Takes from the events what the prompt says and what is remembered. */
  async *watch(events: AsyncIterable<PlayEvent>): AsyncGenerator<PlayEvent> {
    for await (const event of events) {
      if (event.type === 'lesson') this.#steps = event.steps
      if (event.type === 'broken') this.#broken = true
      if (event.type === 'step') {
        this.#at = event
        this.#latest = undefined
      }
      if (event.type === 'pass' || event.type === 'fail') this.#latest = event.type
      if (event.type === 'pass')
        this.#remember(() => this.#progress.note({ lesson: this.#found.name, passed: event.id }))
      yield event
    }
  }

  async *actions(): AsyncGenerator<Action> {
    for (;;) {
      const action = await this.#ask()
      if (action === 'again') continue
      if (action.type === 'quit')
        this.#remember(() => this.#progress.note({ lesson: this.#found.name, at: this.#at.id }))
      yield action
      if (action.type === 'quit') return
    }
  }

  async #ask(): Promise<Action | 'again'> {
    this.#prompt()
    const key = await this.#keys.next()
    this.#clear()
    switch (key) {
      case 'return':
      case 'space':
        return { type: this.#latest === 'pass' ? 'next' : 'run' }
      case 'r':
        return { type: 'run' }
      case 'n':
      case 'right':
        return { type: 'next' }
      case 'b':
      case 'left':
        return { type: 'back' }
      case 'h':
        return { type: 'hint' }
      case 'c':
        return { type: 'code' }
      case 'j':
        return this.#jump()
      case 't':
        return this.#try()
      case '?':
        this.#host.output.write(`${this.#words.learnKeys}\n`)
        return 'again'
      case 'interrupt':
        this.#interrupted = true
        return { type: 'quit' }
      case 'q':
      case 'end':
        return { type: 'quit' }
      default:
        return 'again'
    }
  }

  /** A line that says where one is and what one can do; cut to the terminal, gone when a key is pressed. */
  #prompt() {
    const { id, number, of } = this.#at
    const mark = this.#latest === 'pass' ? '✓ ' : this.#latest === 'fail' ? '✗ ' : ''
    const parts = [
      `${this.#found.id} ${number}/${of} ${mark}${id}`,
      ...(this.#latest === 'pass' ? this.#words.learnNext : this.#words.learnRun).split('|'),
    ]
    const columns = (this.#host.output.columns ?? this.#look.width) - 3
    let line = parts[0] ?? ''
    for (const part of parts.slice(1)) if (widthOf(`${line}  ${part}`) <= columns) line += `  ${part}`
    this.#host.output.write(this.#look.colour ? `\n\u001B[2m${line}\u001B[22m ` : `\n${line} `)
  }

  #clear() {
    this.#host.output.write('\r\u001B[K\u001B[A')
  }

  async #jump(): Promise<Action | 'again'> {
    const { select } = await import('@inquirer/prompts')
    const passed = this.#progress.of(this.#found.name).passed
    const choices = this.#steps.map(({ id, title }, index) => ({
      name: `${passed.has(id) ? '✓' : ' '} ${index + 1}. ${title}`,
      value: id,
      short: id,
    }))
    const step = await this.#answer(() =>
      select(
        { message: this.#words.learnJump, choices, default: this.#at.id, pageSize: 12, loop: false, theme: plainTheme },
        this.#streams(),
      ),
    )
    return step === undefined ? 'again' : { type: 'goto', step }
  }

  async #try(): Promise<Action | 'again'> {
    const { input } = await import('@inquirer/prompts')
    const text = await this.#answer(() => input({ message: this.#words.learnTry }, this.#streams()))
    if (!text?.trim()) return 'again'
    try {
      return parseAction(asAction(text.trim()))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.#host.output.write(`${error.in(this.#look.language)}\n`)
      return 'again'
    }
  }

  #streams() {
    return { input: this.#host.input, output: this.#host.output, signal: this.#host.stop }
  }

  /** What a person answers; undefined when they leave the question. */
  async #answer(ask: () => Promise<string>): Promise<string | undefined> {
    try {
      return await ask()
    } catch (error) {
      if (error instanceof Error && /^(ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name)) return undefined
      throw error
    }
  }

  /** Progress that can't be kept is said once; the lesson goes on. */
  #remember(note: () => void) {
    try {
      note()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (!this.#warned) this.#host.error.write(`${error.in(this.#look.language)}\n`)
      this.#warned = true
    }
  }
}

/** At the prompt the words `request` and `sql` may be left out. */
function asAction(text: string): string {
  const word = /^\S+/.exec(text)?.[0] ?? ''
  if (methods.some((method) => method === word.toUpperCase())) return `request ${text}`
  return /^(select|insert|update|delete|with|create|alter|drop|explain|pragma)$/i.test(word) ? `sql ${text}` : text
}
