#!/usr/bin/env node
// Runs on any Node that knows modules: nothing is imported before the version is known to be enough.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  process.getBuiltinModule('node:module').createRequire(import.meta.url)('../dist/lib/start.cjs')
} else {
  console.error(
    'fstudy needs Node 22.18 or newer; this is Node ' + process.versions.node + ' (' + process.execPath + ').',
  )
  console.error('Install a newer Node from https://nodejs.org and try again.')
  process.exitCode = 1
}
