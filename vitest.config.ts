import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      'fstudy/http': new URL('src/http/http.ts', import.meta.url).pathname,
      fstudy: new URL('src/index.ts', import.meta.url).pathname,
    },
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
