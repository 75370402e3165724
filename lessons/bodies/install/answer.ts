/** The project's package.json. The server is server.js; it imports the package `greeting`, of which 1.2.0 is the newest. */
export const manifest = {
  name: 'hello',
  private: true,
  // #region your-turn
  // starter: dependencies: {},
  // starter: devDependencies: {},
  type: 'module',
  engines: { node: '>=22.18' },
  dependencies: { greeting: '^1.2.0' },
  // #endregion
}
