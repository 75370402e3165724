// fails runs: on the server, devDependencies are not installed
export const manifest = {
  name: 'hello',
  private: true,
  type: 'module',
  engines: { node: '>=22.18' },
  devDependencies: { greeting: '^1.2.0' },
}
