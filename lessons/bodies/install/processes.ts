import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import type { AnyStage, FilesHandle } from 'fstudy'
import { registry } from './project.ts'

type Place = Pick<AnyStage, 'files' | 'onClose'>
type Project = Readonly<Record<string, string>>

/** Writes a project, and installs what its package.json lists, as `npm ci --omit=dev` would. */
function install(files: FilesHandle, project: Project): string {
  const paths = Object.entries(project).map(([name, text]) => files.write(name, text))
  const { dependencies = {} }: { dependencies?: object } = JSON.parse(project['package.json'] ?? '{}')
  for (const name of Object.keys(dependencies)) {
    if (!registry[name]) continue
    files.write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }))
    files.write(`node_modules/${name}/index.js`, registry[name])
  }
  return dirname(paths[0] ?? '')
}

/** It ends with the step at the latest. */
function begin({ files, onClose }: Place, project: Project, main: string) {
  const child = spawn(process.execPath, [main], { cwd: install(files, project), stdio: ['ignore', 'pipe', 'pipe'] })
  onClose(() => stopped(child))
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  return { child, said }
}

// #region run
/** Runs a program to its end: its exit code, and the name of Node's error. */
export async function run(place: Place, project: Project, main: string) {
  const { child, said } = begin(place, project, main)
  const [code] = await once(child, 'close')
  return { code: Number(code), error: /code: '(\w+)'/.exec(said.err)?.[1] ?? '' }
}
// #endregion

// #region start
/** Starts a server, and gives its address, or what went wrong. */
export async function start(place: Place, project: Project, main: string) {
  const { child, said } = begin(place, project, main)
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  return { url: said.out.trim(), error: /code: '(\w+)'/.exec(said.err)?.[1] ?? '', said }
}
// #endregion

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'close')
}
