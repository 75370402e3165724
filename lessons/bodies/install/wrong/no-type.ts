// fails without-warning: Node has to guess what kind of file it is
export const manifest = {
  name: 'hello',
  private: true,
  engines: { node: '>=22.18' },
  dependencies: { greeting: '^1.2.0' },
}
