import assert from 'node:assert/strict'
import { defineLesson, stepFor, type AnyStage } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('what-comes', { show: 'packages.ts#packages' }, ({ app, log }) => {
      log('fastapi:', app.fastapiBrings.join(' '))
      log('uvicorn:', app.uvicornBrings.join(' '))
      log('[standard]:', app.standardAdds.join(' '))
      assert.equal(app.fastapiBrings.includes('uvicorn'), false)
      assert.equal(app.fastapiBrings.includes('python-multipart'), false)
      assert.equal(app.standardAdds.includes('websockets'), true)
    }),

    step('root', { show: 'app.ts#app' }, async ({ http }) => {
      for (const path of ['/', '/?name=x']) {
        const { status, body } = await http.get(path)
        assert.equal(status, 200)
        assert.deepEqual(body, { message: 'Hello World' })
      }
    }),

    step('unknown', {}, async ({ http }) => {
      const { status, body } = await http.get('/nope')
      assert.equal(status, 404)
      assert.deepEqual(body, { detail: 'Not Found' })
    }),

    step('methods', {}, async ({ http }) => {
      for (const send of [http.post, http.head, http.options]) {
        const { status, headers } = await send('/')
        assert.equal(status, 405)
        assert.equal(headers.allow, 'GET')
      }
    }),

    step('starts', { show: ['project.ts#project', 'processes.ts#start'] }, async ({ app, files, onClose, log }) => {
      const { url, said } = await app.start({ files, onClose }, app.files, 'server.js')
      const { hostname } = new URL(url)
      const text = await (await fetch(url)).text()
      log(`http://${hostname} → ${text}`)
      assert.equal(hostname, '127.0.0.1')
      assert.equal(text, 'Hello World')
      assert.equal(said.err, '')
    }),

    step('missing-package', { show: 'processes.ts#run' }, async ({ app, files, onClose, log }) => {
      const project = { ...app.files, 'package.json': JSON.stringify({ type: 'module' }) }
      const end = await app.run({ files, onClose }, project, 'server.js')
      log(end)
      assert.deepEqual(end, { code: 1, error: 'ERR_MODULE_NOT_FOUND' })
    }),

    step('wrong-target', {}, async ({ app, files, onClose, log }) => {
      const end = await app.run({ files, onClose }, app.files, 'nope.js')
      log(end)
      assert.deepEqual(end, { code: 1, error: 'MODULE_NOT_FOUND' })
    }),

    step('typeless', {}, async ({ app, files, onClose, log }) => {
      const project = { ...app.files, 'package.json': JSON.stringify({ dependencies: { greeting: '^1.2.0' } }) }
      const server = await app.start({ files, onClose }, project, 'server.js')
      const [warning] = /MODULE_TYPELESS_PACKAGE_JSON/.exec(server.said.err) ?? []
      log(warning)
      assert.match(server.url, /^http:/)
      assert.equal(warning, 'MODULE_TYPELESS_PACKAGE_JSON')
    }),

    step('only-in-development', {}, async ({ app, files, onClose, log }) => {
      const manifest = { type: 'module', devDependencies: { greeting: '^1.2.0' } }
      const end = await app.run(
        { files, onClose },
        { ...app.files, 'package.json': JSON.stringify(manifest) },
        'server.js',
      )
      log(end)
      assert.equal(end.error, 'ERR_MODULE_NOT_FOUND')
    }),

    step('old-node', { show: 'engines.ts#engines' }, ({ app, log }) => {
      log(app.toldOf('20.20.2', '22.18.0'))
      assert.equal(app.toldOf('20.20.2', '22.18.0'), 'This needs Node 22.18.0 or newer; this is Node 20.20.2.')
      assert.equal(app.toldOf('24.21.0', '22.18.0'), '')
      assert.equal(app.enough('22.9.0', '22.18.0'), false)
      assert.equal(app.enough('22.18.0', '22.18.0'), true)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('runs', {}, (stage) => served(stage, (text) => assert.equal(text, 'Hello World'))),
      yourStep('without-warning', {}, (stage) => served(stage, (_, said) => assert.equal(said, ''))),
      yourStep('listed', {}, ({ app }) => {
        assert.deepEqual(Object.keys(fieldOf(app.manifest, 'dependencies')), ['greeting'])
        assert.deepEqual(Object.keys(fieldOf(app.manifest, 'devDependencies')), [])
      }),
      yourStep('version', {}, ({ app }) => {
        assert.match(String(Reflect.get(fieldOf(app.manifest, 'dependencies'), 'greeting')), /^[\^~]?1\.\d+\.\d+$/)
      }),
      yourStep('engines', {}, ({ app }) => {
        assert.match(String(Reflect.get(fieldOf(app.manifest, 'engines'), 'node')), /^>=22\.\d+(\.\d+)?$/)
      }),
    ],
  },
})

function fieldOf(manifest: object, name: string): object {
  const value: unknown = Reflect.get(manifest, name)
  return typeof value === 'object' && value !== null ? value : {}
}

/** Starts the project with the learner's package.json, and looks at its answer and at what it said. */
async function served(
  { app, files, onClose }: Pick<AnyStage, 'files' | 'onClose'> & { app: typeof import('./answer.ts') },
  look: (text: string, said: string) => void,
) {
  const [{ start }, project] = await Promise.all([import('./processes.ts'), import('./project.ts')])
  const written = { ...project.files, 'package.json': JSON.stringify(app.manifest) }
  const server = await start({ files, onClose }, written, 'server.js')
  assert.equal(server.error, '')
  assert.match(server.url, /^http:/)
  look(await (await fetch(server.url)).text(), server.said.err)
}
