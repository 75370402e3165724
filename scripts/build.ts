/**
 * 1. The program: `src/cli/start.ts` and `src/play/child.ts` with all that they need of `src/`, bundled to `dist/cli/`.
 *    CommonJS, since that starts faster: an import of a built-in module touches each of its exports.
 * 2. What lessons import and the lessons themselves: `src/` and `lessons/` to `dist/` by blanking the types out, so that every line and column of the JavaScript
 * is that of the TypeScript: a stack trace names the line that a lesson shows.
 * 3. The declarations, and Swagger UI.
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
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'

process.removeAllListeners('warning')
const root = join(import.meta.dirname, '..')
const fresh = join(root, `dist.${process.pid}`)
const require = createRequire(import.meta.url)

/** `from './a.ts'` and `import('./a.ts')` in compiled code name the JavaScript; the length stays the same. */
const pointAtJavaScript = (code: string) => code.replaceAll(/((?:from|import)\s*\(?\s*'\.[^'\n]*)\.ts'/g, "$1.js'")

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

for (const file of globSync(['src/**/*.ts', 'lessons/**/*.ts'], { cwd: root })) {
  const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
  write(join(fresh, file.replace(/\.ts$/, '.js')), pointAtJavaScript(code))
}

const {
  dependencies,
  peerDependencies,
}: Record<'dependencies' | 'peerDependencies', object> = require('../package.json')
/** Commander is part of the program; what it would need to start other programs as commands is left out. */
const external = ['fstudy', ...Object.keys({ ...dependencies, ...peerDependencies })].filter(
  (name) => name !== 'commander',
)
const bundle = await rolldown({
  cwd: root,
  input: { start: 'src/cli/start.ts', child: 'src/play/child.ts' },
  platform: 'node',
  external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    {
      name: 'no-child-process-in-commander',
      resolveId: (id, from) => (/^(node:)?child_process$/.test(id) && from?.includes('commander') ? '\0nothing' : null),
      load: (id) => (id === '\0nothing' ? 'export default {}' : null),
    },
  ],
  onLog: (level, { message }) => {
    if (level === 'warn') console.warn(message)
  },
})
await bundle.write({
  dir: join(fresh, 'cli'),
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
})
await bundle.close()

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(fresh, 'src')], {
  stdio: 'inherit',
})
for (const file of globSync('src/**/*.d.ts', { cwd: fresh })) {
  writeFileSync(join(fresh, file), pointAtJavaScript(readFileSync(join(fresh, file), 'utf8')))
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
rmSync(fresh, { recursive: true })
