// fails engines: nothing is said of Node
export const manifest = { name: 'hello', private: true, type: 'module', dependencies: { greeting: '^1.2.0' } }
