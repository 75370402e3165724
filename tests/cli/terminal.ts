import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { folder, program, surroundings } from './run.ts'

/** Runs a program in a terminal of its own, and does what it is told by lines of JSON: send, resize, hang up. */
const python = `
import fcntl, json, os, pty, select, struct, sys, termios
columns, command = int(sys.argv[1]), sys.argv[2:]
size = lambda fd, columns: fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
pid, fd = pty.fork()
if pid == 0:
    size(0, columns)
    os.execv(command[0], command)
watched, rest = [fd, 0], b''
while fd in watched:
    for ready in select.select(watched, [], [])[0]:
        try:
            data = os.read(ready, 65536)
        except OSError:
            data = b''
        if not data:
            watched.remove(ready)
        elif ready == fd:
            os.write(1, data)
        else:
            *lines, rest = (rest + data).split(b'\\n')
            for what, value in (json.loads(line) for line in lines):
                if what == 'send':
                    os.write(fd, value.encode())
                elif what == 'resize':
                    size(fd, value)
                else:
                    os.close(fd)
                    watched.remove(fd)
status = os.waitpid(pid, 0)[1]
sys.stderr.write(json.dumps([os.WEXITSTATUS(status) if os.WIFEXITED(status) else None, os.WTERMSIG(status)]))
`

/** Python makes terminals on Linux and macOS; elsewhere tests that need one say that they were skipped. */
export const canMakeTerminals = spawnSync('python3', ['-c', 'import pty']).status === 0

/** fstudy in a terminal: what it shows, and what a person does. */
export class Terminal {
  readonly #child
  readonly #ended: Promise<void>
  #shown = ''
  #status = ''
  #seen = 0
  #wake = () => {}

  constructor(args: readonly string[], { cwd = folder(), env = {}, columns = 80 } = {}) {
    const command = [`${columns}`, process.execPath, program, ...args]
    const given = surroundings({ cwd, env: { TERM: 'xterm-256color', CI: undefined, ...env } })
    this.#child = spawn('python3', ['-c', python, ...command], { ...given, stdio: 'pipe' })
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#shown += text
      this.#wake()
    })
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#status += text))
    this.#ended = new Promise((resolve) => this.#child.once('close', () => (this.#wake(), resolve())))
  }

  /** What was shown since the last match, without escape codes, when it matches. */
  async shows(pattern: RegExp): Promise<string> {
    for (let over = false; ;) {
      const fresh = stripVTControlCharacters(this.#shown.slice(this.#seen)).replaceAll('\r', '')
      if (pattern.test(fresh)) {
        this.#seen = this.#shown.length
        return fresh
      }
      if (over) throw new Error(`${pattern} was not shown, but:\n${fresh}\n${this.#status}`)
      const more = new Promise<void>((resolve) => (this.#wake = resolve))
      await Promise.race([more, this.#ended.then(() => (over = true))])
    }
  }

  press(keys: string): void {
    this.#tell('send', keys)
  }

  resize(columns: number): void {
    this.#tell('resize', columns)
  }

  hangUp(): void {
    this.#tell('hang up', null)
  }

  /** Exit code and signal, when it has ended. */
  async end(): Promise<{ code: number | null; signal: number }> {
    await this.#ended
    const [code, signal] = JSON.parse(this.#status)
    return { code, signal }
  }

  #tell(what: string, value: unknown) {
    this.#child.stdin.write(`${JSON.stringify([what, value])}\n`)
  }
}
