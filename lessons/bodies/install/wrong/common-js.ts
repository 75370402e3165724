// fails runs: import is no word of CommonJS
export const manifest = {
  name: 'hello',
  private: true,
  type: 'commonjs',
  engines: { node: '>=22.18' },
  dependencies: { greeting: '^1.2.0' },
}
