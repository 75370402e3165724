/**
 * 1. `dist/lib`: the program and what lessons import, `fstudy` and the libraries, bundled with all that they need. As
 *    CommonJS, since that starts faster: a file instead of hundreds, and an import of a built-in module in an ES module
 *    touches each of its exports. What lessons import has a front of ES module: `dist/lib/express.js`.
 * 2. `dist/lessons`: the lessons, by blanking the types out, so that every line of the JavaScript is that of the
 *    TypeScript: a stack trace names the line that a lesson shows.
 * 3. `dist/types`, `dist/swagger-ui`, and the licenses of what is bundled.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { rolldown } from 'rolldown'
import { lessonLibraries } from '../src/host/paths.ts'
import { starterOf } from '../src/lesson/region.ts'

process.removeAllListeners('warning')
const root = join(import.meta.dirname, '..')
const fresh = join(root, `dist.${process.pid}`)
const require = createRequire(import.meta.url)
process.once('exit', () => rmSync(fresh, { recursive: true, force: true }))

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const own: Readonly<Record<string, string>> = { fstudy: 'src/index.ts', 'fstudy/http': 'src/http/http.ts' }
/** `fstudy/http` → `fstudy-http` */
const fileOf = (library: string) => library.replace('/', '-')

const { dependencies, peerDependencies }: Record<string, object> = require('../package.json')
const bundled = [...Object.keys(lessonLibraries), 'commander', 'marked', '@inquirer/prompts']
const external = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !bundled.includes(name))
const bundle = await rolldown({
  cwd: root,
  input: {
    start: 'src/cli/start.ts',
    child: 'src/play/child.ts',
    ...Object.fromEntries(Object.keys(lessonLibraries).map((name) => [fileOf(name), own[name] ?? name])),
  },
  platform: 'node',
  external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    {
      name: 'no-child-process-in-commander',
      resolveId: (id, from) => (/^(node:)?child_process$/.test(id) && from?.includes('commander') ? '\0nothing' : null),
      load: (id) => (id === '\0nothing' ? 'export default {}' : null),
    },
  ],
  onLog: (level, { message, code }) => {
    if (level === 'warn' && code !== 'MIXED_EXPORTS') console.warn(message)
  },
})
const { output } = await bundle.write({
  dir: join(fresh, 'lib'),
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
})
await bundle.close()

/** An ES module with the exports of a bundled library, as an import of the library itself would have them. */
function frontOf(file: string): string {
  const library: object = require(file)
  const isModule = Reflect.has(library, '__esModule') || Object.hasOwn(library, Symbol.toStringTag)
  const names = Object.keys(library).filter((name) => name !== 'default' && /^[\w$]+$/.test(name))
  return `import library from './${file.split(/[\\/]/).at(-1)}'
const { ${names.map((name, index) => `${name}: $${index}`).join(', ')} } = library
export { ${names.map((name, index) => `$${index} as ${name}`).join(', ')} }
${isModule ? ('default' in library ? 'export default library.default' : '') : 'export default library'}
`
}
for (const name of Object.keys(lessonLibraries))
  write(join(fresh, 'lib', `${fileOf(name)}.js`), frontOf(join(fresh, 'lib', `${fileOf(name)}.cjs`)))

const packages = new Set(
  output
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    .flatMap((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []),
)
const licenses = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
})
write(join(fresh, 'lib', 'LICENSES.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`))

/** A lesson's file as JavaScript, its imports pointed at what is there. */
function compile(file: string, source: string) {
  const target = join(fresh, file.replace(/\.ts$/, '.js'))
  const front = (name: string) =>
    relative(dirname(target), join(fresh, 'lib', `${fileOf(name)}.js`)).replaceAll(sep, '/')
  const code = stripTypeScriptTypes(source)
    .replaceAll(/((?:from|import)\s*\(?\s*'\.[^'\n]*)\.ts'/g, "$1.js'")
    .replaceAll(/((?:from|import)\s*\(?\s*')([a-z][\w/]*)'/g, (whole, before: string, name: string) =>
      Object.hasOwn(lessonLibraries, name) ? `${before}${front(name)}'` : whole,
    )
  write(target, code)
}

for (const file of globSync('lessons/**/*.ts', { cwd: root })) {
  const source = readFileSync(join(root, file), 'utf8')
  compile(file, source)
  const starter = file.endsWith('answer.ts') ? starterOf(source, '') : undefined
  if (starter !== undefined) compile(join(dirname(file), 'starter.ts'), starter)
}

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(fresh, 'types')], {
  stdio: 'inherit',
})
for (const file of globSync('types/**/*.d.ts', { cwd: fresh })) {
  const text = readFileSync(join(fresh, file), 'utf8')
  writeFileSync(join(fresh, file), text.replaceAll(/((?:from|import)\s*\(?\s*'\.[^'\n]*)\.ts'/g, "$1.js'"))
}

const swagger = dirname(require.resolve('swagger-ui-dist/package.json'))
mkdirSync(join(fresh, 'swagger-ui'))
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE'])
  copyFileSync(join(swagger, name), join(fresh, 'swagger-ui', name))

/** Files are moved into place one by one, so that an fstudy that is running meanwhile finds each of them whole. */
function moveInto(from: string, to: string) {
  mkdirSync(to, { recursive: true })
  const names = new Set(readdirSync(from))
  for (const name of names) {
    const [source, target] = [join(from, name), join(to, name)]
    if (statSync(source).isDirectory()) moveInto(source, target)
    else renameSync(source, target)
  }
  for (const name of readdirSync(to)) if (!names.has(name)) rmSync(join(to, name), { recursive: true })
}
moveInto(fresh, join(root, 'dist'))
