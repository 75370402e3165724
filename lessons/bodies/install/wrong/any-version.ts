// fails version: any version may come
export const manifest = {
  name: 'hello',
  private: true,
  type: 'module',
  engines: { node: '>=22.18' },
  dependencies: { greeting: '*' },
}
