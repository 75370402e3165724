import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A lesson without a server, that passes the check. */
const files: Readonly<Record<string, string>> = {
  'lesson.ts': `import assert from 'node:assert/strict'
import { defineLesson, stepFor } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('double', { show: 'app.ts#double' }, ({ app }) => {
      assert.equal(app.double(21), 42)
    }),
    step('zero', {}, ({ app }) => {
      assert.equal(app.double(0), 0)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('negative', {}, ({ app }) => {
        assert.equal(app.double(-2), -4)
      }),
    ],
  },
})
`,
  'app.ts': `// #region double
export function double(n: number) {
  return n * 2
}
// #endregion
`,
  'answer.ts': `export function double(n: number) {
  // #region your-turn
  return n + n
  // #endregion
}
`,
  'wrong/square.ts': `// fails double: it multiplies n by itself
export function double(n: number) {
  return n * n
}
`,
  'prose.en.md': `# Double

It doubles.

## Twice as much {#double}

The number comes twice.

### Hints

1. Look.

## Nothing {#zero}

Twice nothing is nothing.

## Your turn {#exercise}

Write it.

### Below zero {#negative}

Twice as far below.
`,
  'prose.ja.md': `# 二倍

二倍にします。

## 二倍 {#double}

数が二倍になります。

## ゼロ {#zero}

ゼロの二倍はゼロです。

## 練習 {#exercise}

書いてください。

### 負の数 {#negative}

負の数も二倍になります。
`,
}

/** What to do to a file: another text for it, or nothing to take it away. */
export type Change =
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly without: string }

/** Writes the lesson with a change to it. */
export function writeLesson(folder: string, ...changes: readonly Change[]): void {
  const texts = { ...files }
  for (const change of changes) {
    if ('without' in change) delete texts[change.without]
    else {
      const before = texts[change.file] ?? ''
      if (!before.includes(change.from)) throw new Error(`${change.file} has no ${change.from}`)
      texts[change.file] = before.replace(change.from, () => change.to)
    }
  }
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
