// fails runs: another package is installed
export const manifest = {
  name: 'hello',
  private: true,
  type: 'module',
  engines: { node: '>=22.18' },
  dependencies: { greetings: '^1.2.0' },
}
