import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { packageRoot } from '../host/paths.ts'

/** Packages whose types an editor is to find, and where: the package itself or its `@types`. */
const typed = ['express', 'zod', 'kysely', 'ws', 'jsonwebtoken', 'argon2', 'multer']
const require = createRequire(join(packageRoot, 'package.json'))

/** A tsconfig.json for a folder of lessons or answers: an editor finds fstudy and its packages where they are installed. */
export function editorConfig(lessonFolder?: string): string {
  const types = (name: string) =>
    [`@types/${name}`, name]
      .flatMap((candidate) => (require.resolve.paths(candidate) ?? []).map((folder) => join(folder, candidate)))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .slice(0, 1)
  const sources = existsSync(join(packageRoot, 'dist/types/index.d.ts')) ? 'dist/types' : 'src'
  const ending = sources === 'src' ? 'ts' : 'd.ts'
  const node = types('node')[0]
  return `${JSON.stringify(
    {
      compilerOptions: {
        target: 'es2024',
        module: 'esnext',
        moduleResolution: 'bundler',
        moduleDetection: 'force',
        strict: true,
        noEmit: true,
        allowImportingTsExtensions: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        skipLibCheck: true,
        ...(node && { typeRoots: [dirname(node)], types: ['node'] }),
        ...(lessonFolder && { rootDirs: ['.', lessonFolder] }),
        paths: {
          fstudy: [join(packageRoot, sources, `index.${ending}`)],
          'fstudy/http': [join(packageRoot, sources, `http/http.${ending}`)],
          ...Object.fromEntries(typed.map((name) => [name, types(name)]).filter(([, found]) => found?.length)),
        },
      },
    },
    null,
    2,
  )}\n`
}
