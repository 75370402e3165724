// fails engines: an old Node is allowed
export const manifest = {
  name: 'hello',
  private: true,
  type: 'module',
  engines: { node: '>=18' },
  dependencies: { greeting: '^1.2.0' },
}
