// #region project
/** A small project: a server that greets with the words of a package. */
export const files = {
  'server.js': `import { createServer } from 'node:http'
import { greeting } from 'greeting'

const server = createServer((request, response) => response.end(greeting))
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
`,
  'package.json': JSON.stringify({
    type: 'module',
    engines: { node: '>=22.18' },
    dependencies: { greeting: '^1.2.0' },
  }),
}

/** What stands in for the registry. */
export const registry: Readonly<Record<string, string>> = { greeting: `export const greeting = 'Hello World'\n` }
// #endregion
