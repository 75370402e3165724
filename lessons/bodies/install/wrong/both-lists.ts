// fails listed: it stands in both lists
export const manifest = {
  name: 'hello',
  private: true,
  type: 'module',
  engines: { node: '>=22.18' },
  dependencies: { greeting: '^1.2.0' },
  devDependencies: { greeting: '^1.2.0' },
}
